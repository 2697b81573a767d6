import type { Language } from '../../text/language.js'
import { fitSections } from '../../markdown/fit-sections.js'
import { gfm, type Markdown } from '../../markdown/markdown.js'
import type { Section as MarkdownSection } from '../../markdown/sections.js'
import { verdictSymbols } from '../../findings/outcome-symbols.js'
import { changeKinds } from '../compare/compare-runs.js'
import type { RecordComparison, RecordOrigin, RunSummary } from '../compare/record-comparison.js'
import type { DiffFailOn } from '../compare/regressions.js'
import { sectionsOf } from '../sections.js'
import { localeTexts, type LocaleTexts } from '../locale-texts.js'
import { runTitle, summaryOf } from '../summary.js'
import { findingBlock, groupBlock } from './change-blocks.js'
import { runHead } from './run-head.js'

export interface DiffMarkdownOptions {
  /** English where left out. */
  language?: Language
  /** `must` where left out. */
  failOn?: DiffFailOn
}

// A step summary may have 1 MiB, a comment 65,536 characters: this fits both, with room for what others add.
const longest = 65_000

/** A comparison for people who look at a pull request. */
export function renderDiffMarkdown(
  comparison: RecordComparison,
  { language = 'en', failOn = 'must' }: DiffMarkdownOptions = {},
): string {
  const locale = localeTexts(language)
  const head = headOf(comparison, failOn, locale)
  const foot = footOf(comparison, locale)
  const room = longest - head.text.length - foot.text.length - leftOutNote(1e6, locale).text.length
  const { text, leftOut } = fitSections(sectionsFor(comparison, locale), room)
  const missing = [...leftOut.values()].reduce((sum, count) => sum + count, 0)
  return [head.text, text, leftOutNote(missing, locale).text, foot.text].join('')
}

function headOf(comparison: RecordComparison, failOn: DiffFailOn, locale: LocaleTexts): Markdown {
  const { hasRegression, heading, reasons, asides } = summaryOf(comparison, failOn, locale)
  const symbol = verdictSymbols[hasRegression ? 'nonconformant' : 'conformant']
  return gfm`## uyum diff: ${symbol} ${heading}

${reasons.map((reason) => gfm`- ${reason}\n`)}
${asides.map((aside) => gfm`> ⚠️ ${aside}\n\n`)}`
}

/** Gravest first over all runs: where room is short, what is better or the same goes. */
function sectionsFor(comparison: RecordComparison, locale: LocaleTexts): MarkdownSection[] {
  const { texts } = locale
  const told = comparison.runs.map((run) => ({ run, sections: sectionsOf(run) }))
  const ofKind = changeKinds.flatMap((kind) =>
    told.flatMap(({ run, sections }) =>
      sections
        .filter((section) => section.kind === kind)
        .map(({ count, findings, groups }) => ({
          title: kind,
          heading: gfm`### ${texts.kinds[kind]} (${count}): ${runTitle(run, locale)}\n\n${texts.notes[kind]}\n\n`,
          blocks: [
            ...findings.map((change) => findingBlock(change, locale)),
            ...groups.map((group) => groupBlock(group, locale)),
          ],
        })),
    ),
  )
  return [
    {
      title: 'runs',
      heading: gfm``,
      blocks: comparison.runs.map((run) => ({ checks: 1, render: () => runHead(run, locale) })),
    },
    ...loneRuns(texts.vanished, comparison.vanished, locale),
    ...loneRuns(texts.appeared, comparison.appeared, locale),
    ...ofKind,
  ]
}

function loneRuns(title: string, runs: readonly RunSummary[], locale: LocaleTexts): MarkdownSection[] {
  const { verdict } = locale.words
  const blocks = runs.map((run) => ({
    checks: 1,
    render: () => gfm`- ${runTitle(run, locale)}: ${verdictSymbols[run.verdict]} ${verdict[run.verdict]}\n`,
  }))
  return [{ title, heading: gfm`### ${title} (${runs.length})\n\n`, blocks }]
}

function leftOutNote(count: number, { texts }: LocaleTexts): Markdown {
  return count > 0 ? gfm`\n> ⚠️ ${texts.leftOut(count)}\n` : gfm``
}

function footOf({ old, new: newer }: RecordComparison, { texts }: LocaleTexts): Markdown {
  const origin = ({ tool, startedAt, runTag }: RecordOrigin) =>
    `uyum ${tool.version}, ${startedAt}, ${runTag}`
  return gfm`
<sub>${texts.old}: ${origin(old)}</sub><br>
<sub>${texts.new}: ${origin(newer)}</sub>
`
}
