import { countChecks } from '../findings/count-checks.js'
import type { JudgedRun } from '../findings/judged-runs.js'
import { verdictSymbols } from '../findings/outcome-symbols.js'
import { gfm, type Markdown } from './markdown.js'
import type { Voice } from './voice.js'

const shown = 50

/** Where several targets were judged: all of them at a glance. */
export function overview(judged: readonly JudgedRun[], { texts, words }: Voice): Markdown {
  if (judged.length < 2) return gfm``
  const rest = judged.length - shown
  const more = rest > 0 ? gfm`| ${texts.more(rest)} | | | | |\n` : gfm``
  const rows = judged.slice(0, shown).map(({ run, target }) => {
    const { must } = countChecks(run.checks)
    return gfm`| ${target} | ${verdictSymbols[run.verdict]} ${words.verdict[run.verdict]} | ${must.failed} | ${must.errored + must.skipped} | ${must.passed} |\n`
  })
  return gfm`| ${texts.target} | ${texts.verdict} | ${texts.mustFailed} | ${texts.mustUnjudged} | ${texts.mustPassed} |
|:--|:--|--:|--:|--:|
${rows}${more}
`
}
