import type { Run } from '../../suites/record/run-record.js'
import { countChecks, levels, outcomes } from '../findings/count-checks.js'
import type { JudgedRun } from '../findings/judged-runs.js'
import { verdictSymbols } from '../findings/outcome-symbols.js'
import { confirmedWords } from '../text/basis-words.js'
import { shortened } from '../text/shortened.js'
import { unreachableWords } from '../text/unreachable-words.js'
import { code, gfm, type Markdown } from './markdown.js'
import { matterTable } from './matter-table.js'
import type { Voice } from './voice.js'

const longest = 1000

/** What was judged, how it ended, what a reader must not overlook, and the counts. */
export function runHead({ run, target }: JudgedRun, voice: Voice): Markdown {
  const { language, words } = voice
  const surface = target === run.surface ? gfm`` : gfm`, ${code(run.surface)}`
  return gfm`### ${verdictSymbols[run.verdict]} ${target}${surface}: ${words.verdict[run.verdict]}

${shortened(run.sentence[language], longest, language)}

${confirmedOf(run, voice)}${warningsOf(run, voice)}${matterTable(run, voice)}${countTable(run, voice)}
`
}

function confirmedOf({ confirmed = [] }: Run, { words, language }: Voice): Markdown[] {
  return confirmed.map((one) => gfm`> ✔️ ${shortened(confirmedWords(one, words), longest, language)}\n\n`)
}

function warningsOf(run: Run, { language, texts }: Voice): Markdown[] {
  const unreachable = unreachableWords(run)
  const warnings = [
    ...(unreachable ? [`${texts.unreachable}: ${unreachable[language]}`] : []),
    ...(run.partial ? [texts.partial] : []),
    ...run.warnings.map((warning) => warning[language]),
  ]
  return warnings.map((text) => gfm`> ⚠️ **${texts.warning}:** ${shortened(text, longest, language)}\n\n`)
}

function countTable({ checks }: Run, { texts, words }: Voice): Markdown {
  const counts = countChecks(checks)
  const rows = levels.map((level) => {
    const numbers = outcomes.map((outcome) => counts[level][outcome])
    const total = numbers.reduce((sum, number) => sum + number, 0)
    return gfm`| ${words.level[level]} |${[...numbers, total].map((number) => gfm` ${number} |`)}\n`
  })
  const columns = [...outcomes.map((outcome) => words.outcome[outcome]), texts.total]
  const head = gfm`| ${texts.level} |${columns.map((column) => gfm` ${column} |`)}\n`
  const line = gfm`|:--|${columns.map(() => gfm`--:|`)}\n`
  return gfm`${head}${line}${rows}`
}
