import type { CheckRecord } from '../../suites/record/run-record.js'
import { outcomeSymbols } from '../findings/outcome-symbols.js'
import type { JudgedRun } from '../findings/judged-runs.js'
import { shortened } from '../text/shortened.js'
import { code, gfm, type Markdown } from './markdown.js'
import type { Voice } from './voice.js'

const longest = 400
const shownIds = 30

/** What follows from the one fact that the run tells: that fact, and the checks folded behind it. */
export function consequenceBlock(
  { run }: JudgedRun,
  target: string,
  checks: readonly CheckRecord[],
  { language, texts, words }: Voice,
): Markdown {
  const where = target === '' ? gfm`` : gfm`${target}: `
  const fact = run.indistinct?.[language] ?? ''
  const [first] = checks
  const lines = checks
    .slice(0, shownIds)
    .map(
      ({ id, level, title }) =>
        gfm`- ${code(id)} (${words.level[level]}): ${shortened(title[language], longest, language)}\n`,
    )
  const rest = checks.length - shownIds
  const more = rest > 0 ? gfm`- ${texts.more(rest)}\n` : gfm``
  return gfm`<details><summary>${outcomeSymbols[first!.outcome]} ${where}${checks.length} × ${shortened(fact, longest, language)}</summary>

${lines}${more}
</details>

`
}
