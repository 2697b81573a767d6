import type { Run, RunRecord, Verdict } from '../../suites/record/run-record.js'
import { consequencesApart } from '../findings/consequences.js'
import { findingsOf } from '../findings/findings.js'
import { verdictSymbols } from '../findings/outcome-symbols.js'
import { confirmedWords } from '../text/basis-words.js'
import { visibleText } from '../text/visible-text.js'
import { unreachableWords } from '../text/unreachable-words.js'
import { countLines } from './count-lines.js'
import { findingLine, findingLines } from './finding-lines.js'
import { likeFindings } from '../findings/like-findings.js'
import { matterLines } from './matter-lines.js'
import { rushLines } from './rush-lines.js'
import { unjudgedLines } from './unjudged-lines.js'
import type { Voice } from './voice.js'

/** Kinds of finding that are told in full; of further ones a line each. */
const mostTold = 5
const mostLines = 8

/**
 * One run, as it is read on a screen that has scrolled: first what went wrong, its causes told once, then the counts,
 * and last the verdict. What passed is only counted.
 */
export function runLines(record: RunRecord, run: Run, voice: Voice): string[] {
  const { violations, observations, waived, ...findings } = findingsOf(run)
  // What follows from the one answer is told with the verdict.
  const unjudged = voice.isVerbose ? findings.unjudged : consequencesApart(findings.unjudged).own
  const { texts, colors } = voice
  const section = (title: string, checks: Run['checks'], most: number) =>
    checks.length === 0
      ? []
      : [
          colors.bold(`${title} (${countOf(checks, voice)})`),
          '',
          ...toldLines(record, run, checks, most, voice),
        ]
  return [
    subjectLine(run, voice),
    ...(run.confirmed ?? []).map((one) => visibleText(`✔ ${confirmedWords(one, voice.words)}`)),
    '',
    ...rushLines(run, voice),
    ...section(texts.violations, violations, mostTold),
    ...(unjudged.length === 0 || wasNotThere(run)
      ? []
      : [colors.bold(`${texts.unjudged} (${unjudged.length})`), '', ...unjudgedLines(unjudged, voice)]),
    ...section(texts.observations, observations, 0),
    ...section(texts.waived, waived, mostTold),
    ...(wasNotThere(run) ? [] : [...countLines(run, voice), '']),
    ...verdictLines(run, voice),
    ...matterLines(run, voice),
  ]
}

/** How many failed, and of how many causes, where these are fewer. */
function countOf(checks: Run['checks'], { texts }: Voice): string {
  const causes = likeFindings(checks).length
  return causes === checks.length ? String(checks.length) : `${checks.length}, ${texts.causes(causes)}`
}

/** What met the same once, the first kinds in full: who asks for all is told of each check. */
function toldLines(record: RunRecord, run: Run, checks: Run['checks'], most: number, voice: Voice): string[] {
  if (voice.isVerbose)
    return likeFindings(checks).flatMap(({ cause, first, others }) =>
      [first, ...others].flatMap((check) =>
        findingLines(record, run, { cause, first: check, others: [] }, voice),
      ),
    )
  const kinds = likeFindings(checks)
  const [told, rest] = [kinds.slice(0, most), kinds.slice(most)]
  const lines = rest.slice(0, mostLines)
  const more = rest.slice(mostLines).reduce((sum, { others }) => sum + 1 + others.length, 0)
  return [
    ...told.flatMap((kind) => findingLines(record, run, kind, voice)),
    ...lines.map((kind) => findingLine(kind, voice)),
    ...(more > 0 ? [`  ${voice.texts.moreChecks(more)}`] : []),
    ...(rest.length > 0 ? [voice.colors.dim(`  ${voice.texts.verbose}`), ''] : []),
  ]
}

/** One sentence has told all of it, and no check has more to say. */
function wasNotThere({ unreachable, preflight }: Run): boolean {
  return unreachable !== undefined || preflight !== undefined
}

function subjectLine(run: Run, { texts, colors }: Voice): string {
  const subject = run.target === run.surface ? run.surface : `${run.target}: ${run.surface}`
  const at = run.side === 'client' ? texts.observedAt : texts.at
  return colors.bold(visibleText(`${subject}, ${at} ${run.baseUrl}`))
}

function verdictLines(run: Run, { language, texts, words, colors }: Voice): string[] {
  const paint = { conformant: colors.green, nonconformant: colors.red, incomplete: colors.yellow }[
    run.verdict
  ]
  const unreachable = unreachableWords(run)
  return [
    ...run.warnings.map((warning) =>
      colors.yellow(colors.bold(visibleText(`! ${texts.warning}: ${warning[language]}`))),
    ),
    ...(run.partial ? [colors.yellow(texts.partial)] : []),
    paint(colors.bold(verdictWords(run.verdict, words.verdict[run.verdict]))),
    visibleText(unreachable ? `${texts.unreachable}: ${unreachable[language]}` : run.sentence[language]),
  ]
}

function verdictWords(verdict: Verdict, word: string): string {
  return `${verdictSymbols[verdict]} ${word}`
}
