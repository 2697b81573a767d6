import type { Run, RunRecord, Verdict } from '../../suites/run-record.js'
import { findingsOf } from '../findings/findings.js'
import { verdictSymbols } from '../findings/outcome-symbols.js'
import { visibleText } from '../text/visible-text.js'
import { unreachableWords } from '../text/unreachable-words.js'
import { countLines } from './count-lines.js'
import { findingLines } from './finding-lines.js'
import { unjudgedLines } from './unjudged-lines.js'
import type { Voice } from './voice.js'

/** One run: what was judged, the verdict, what the reader must look at, and the counts; passed checks only there. */
export function runLines(record: RunRecord, run: Run, voice: Voice): string[] {
  const { violations, unjudged, observations, waived } = findingsOf(run)
  const { texts, colors } = voice
  const section = (title: string, checks: Run['checks']) =>
    checks.length === 0
      ? []
      : [
          colors.bold(`${title} (${checks.length})`),
          '',
          ...checks.flatMap((check) => findingLines(record, run, check, voice)),
        ]
  return [
    ...headLines(run, voice),
    '',
    ...section(texts.violations, violations),
    ...(unjudged.length === 0 || wasNotThere(run)
      ? []
      : [colors.bold(`${texts.unjudged} (${unjudged.length})`), '', ...unjudgedLines(unjudged, voice)]),
    ...section(texts.observations, observations),
    ...section(texts.waived, waived),
    ...countLines(run, voice),
  ]
}

/** One sentence has told all of it, and no check has more to say. */
function wasNotThere({ unreachable, preflight }: Run): boolean {
  return unreachable !== undefined || preflight !== undefined
}

function headLines(run: Run, { language, texts, words, colors }: Voice): string[] {
  const paint = { conformant: colors.green, nonconformant: colors.red, incomplete: colors.yellow }[
    run.verdict
  ]
  const unreachable = unreachableWords(run)
  const subject = run.target === run.surface ? run.surface : `${run.target}: ${run.surface}`
  const at = run.side === 'client' ? texts.observedAt : texts.at
  return [
    colors.bold(visibleText(`${subject}, ${at} ${run.baseUrl}`)),
    paint(colors.bold(verdictWords(run.verdict, words.verdict[run.verdict]))),
    visibleText(run.sentence[language]),
    ...(unreachable ? [colors.red(visibleText(`${texts.unreachable}: ${unreachable[language]}`))] : []),
    ...(run.partial ? [colors.yellow(texts.partial)] : []),
    ...run.warnings.map((warning) =>
      colors.yellow(colors.bold(visibleText(`! ${texts.warning}: ${warning[language]}`))),
    ),
  ]
}

function verdictWords(verdict: Verdict, word: string): string {
  return `${verdictSymbols[verdict]} ${word}`
}
