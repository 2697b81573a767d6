import type { RunRecord } from '../../suites/record/run-record.js'
import { judgedRuns } from '../findings/judged-runs.js'
import { verdictSymbols } from '../findings/outcome-symbols.js'
import { overallVerdict } from '../findings/overall-verdict.js'
import type { RenderOptions, TextReporter } from '../reporter.js'
import { fitSections } from './fit-sections.js'
import { gfm, type Markdown } from './markdown.js'
import { sectionsOf } from './sections.js'
import { voiceOf, type Voice } from './voice.js'

/** For people who look at a pull request: as a comment, or in the summary of a workflow's step. */
export const markdownReporter: TextReporter = { name: 'markdown', file: 'summary.md', render: renderMarkdown }

// A step summary may have 1 MiB, a comment 65,536 characters: this fits both, with room for what others add.
const longest = 65_000

export function renderMarkdown(record: RunRecord, { language = 'en' }: RenderOptions = {}): string {
  const voice = voiceOf(language)
  const judged = judgedRuns(record)
  const head = title(record, voice)
  const foot = footer(record, voice)
  const sections = sectionsOf(record, judged, voice)
  const whole = leftOutNote(new Map(sections.map(({ title: name }) => [name, 1e6])), voice)
  const room = longest - [head, foot, whole].reduce((sum, { text }) => sum + text.length, 0)
  const { text, leftOut } = fitSections(sections, room)
  return [head.text, leftOutNote(leftOut, voice).text, text, foot.text].join('')
}

function title(record: RunRecord, { texts, words }: Voice): Markdown {
  const verdict = overallVerdict(record)
  const empty = record.runs.length === 0 ? gfm`${texts.noRuns}\n\n` : gfm``
  return gfm`## uyum: ${verdictSymbols[verdict]} ${words.verdict[verdict]}\n\n${empty}`
}

function leftOutNote(leftOut: ReadonlyMap<string, number>, { texts }: Voice): Markdown {
  if (leftOut.size === 0) return gfm``
  const counts = [...leftOut].map(([name, count]) => `${name} ${count}`).join(', ')
  return gfm`> ⚠️ **${texts.leftOut}:** ${counts}. ${texts.seeAll}\n\n`
}

function footer({ tool, startedAt, seed, runTag }: RunRecord, { texts }: Voice): Markdown {
  return gfm`
<sub>${`uyum ${tool.version}, ${texts.made} ${startedAt}, ${texts.seed} ${seed}, ${texts.runTag} ${runTag}. ${texts.seeAll}`}</sub>
`
}
