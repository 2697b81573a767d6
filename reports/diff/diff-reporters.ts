import type { Language } from '../text/language.js'
import type { RecordComparison } from './compare/record-comparison.js'
import type { DiffFailOn } from './compare/regressions.js'

interface RenderDiffOptions {
  failOn: DiffFailOn
  language: Language
  color: boolean
}

type RenderDiff = (comparison: RecordComparison, options: RenderDiffOptions) => string

// Loaded on demand, as the reporters of a run are.
const loaders = {
  terminal: async () => (await import('./terminal/render-diff-terminal.js')).renderDiffTerminal,
  markdown: async () => (await import('./markdown/render-diff-markdown.js')).renderDiffMarkdown,
  html: async () => (await import('../html/diff/render-diff-html.js')).renderDiffHtml,
  json: async () => (await import('./json/render-diff-json.js')).renderDiffJson,
} satisfies Record<string, () => Promise<RenderDiff>>

export type DiffReporterName = keyof typeof loaders

export const diffReporterNames = Object.keys(loaders) as DiffReporterName[]

/** The file that a reporter fills; the terminal's text goes to standard output. */
export const diffFile: Record<DiffReporterName, string | undefined> = {
  terminal: undefined,
  markdown: 'diff.md',
  html: 'diff.html',
  json: 'diff.json',
}

export function isDiffReporterName(name: string): name is DiffReporterName {
  return Object.hasOwn(loaders, name)
}

export async function renderDiff(
  name: DiffReporterName,
  comparison: RecordComparison,
  options: RenderDiffOptions,
): Promise<string> {
  const render: RenderDiff = await loaders[name]()
  return render(comparison, options)
}
