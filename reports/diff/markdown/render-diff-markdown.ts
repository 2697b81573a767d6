import type { Language } from '../../text/language.js'
import { fitSections } from '../../markdown/fit-sections.js'
import { gfm, type Markdown } from '../../markdown/markdown.js'
import type { Section as MarkdownSection } from '../../markdown/sections.js'
import { verdictSymbols } from '../../findings/outcome-symbols.js'
import { changeKinds } from '../compare/compare-runs.js'
import type { RecordComparison, RecordOrigin, RunSummary } from '../compare/record-comparison.js'
import type { DiffFailOn } from '../compare/regressions.js'
import { sectionsOf } from '../sections.js'
import { speechOf, type Speech } from '../locale-texts.js'
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
  const speech = speechOf(language)
  const head = headOf(comparison, failOn, speech)
  const foot = footOf(comparison, speech)
  const room = longest - head.text.length - foot.text.length - leftOutNote(1e6, speech).text.length
  const { text, leftOut } = fitSections(sectionsFor(comparison, speech), room)
  const missing = [...leftOut.values()].reduce((sum, count) => sum + count, 0)
  return [head.text, text, leftOutNote(missing, speech).text, foot.text].join('')
}

function headOf(comparison: RecordComparison, failOn: DiffFailOn, speech: Speech): Markdown {
  const { hasRegression, heading, reasons, asides } = summaryOf(comparison, failOn, speech)
  const symbol = verdictSymbols[hasRegression ? 'nonconformant' : 'conformant']
  return gfm`## uyum diff: ${symbol} ${heading}

${reasons.map((reason) => gfm`- ${reason}\n`)}
${asides.map((aside) => gfm`> ⚠️ ${aside}\n\n`)}`
}

/** Gravest first over all runs: where room is short, what is better or the same goes. */
function sectionsFor(comparison: RecordComparison, speech: Speech): MarkdownSection[] {
  const { texts } = speech
  const told = comparison.runs.map((run) => ({ run, sections: sectionsOf(run) }))
  const ofKind = changeKinds.flatMap((kind) =>
    told.flatMap(({ run, sections }) =>
      sections
        .filter((section) => section.kind === kind)
        .map(({ count, findings, groups }) => ({
          title: kind,
          heading: gfm`### ${texts.kinds[kind]} (${count}): ${runTitle(run, speech)}\n\n${texts.notes[kind]}\n\n`,
          blocks: [
            ...findings.map((change) => findingBlock(change, speech)),
            ...groups.map((group) => groupBlock(group, speech)),
          ],
        })),
    ),
  )
  return [
    {
      title: 'runs',
      heading: gfm``,
      blocks: comparison.runs.map((run) => ({ checks: 1, render: () => runHead(run, speech) })),
    },
    ...loneRuns(texts.vanished, comparison.vanished, speech),
    ...loneRuns(texts.appeared, comparison.appeared, speech),
    ...ofKind,
  ]
}

function loneRuns(title: string, runs: readonly RunSummary[], speech: Speech): MarkdownSection[] {
  const { verdict } = speech.words
  const blocks = runs.map((run) => ({
    checks: 1,
    render: () => gfm`- ${runTitle(run, speech)}: ${verdictSymbols[run.verdict]} ${verdict[run.verdict]}\n`,
  }))
  return [{ title, heading: gfm`### ${title} (${runs.length})\n\n`, blocks }]
}

function leftOutNote(count: number, { texts }: Speech): Markdown {
  return count > 0 ? gfm`\n> ⚠️ ${texts.leftOut(count)}\n` : gfm``
}

function footOf({ old, new: newer }: RecordComparison, { texts }: Speech): Markdown {
  const origin = ({ tool, startedAt, runTag }: RecordOrigin) =>
    `uyum ${tool.version}, ${startedAt}, ${runTag}`
  return gfm`
<sub>${texts.old}: ${origin(old)}</sub><br>
<sub>${texts.new}: ${origin(newer)}</sub>
`
}
