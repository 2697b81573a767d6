import { levelWords, outcomeWords, verdictWords, wordsIn } from '../../../../../contracts/text/run-words.js'
import type { ShownRuns } from '../../../../control/check-runs.js'

const outcomes: Readonly<Record<string, string>> = wordsIn(outcomeWords, 'en')
const verdicts: Readonly<Record<string, string>> = wordsIn(verdictWords, 'en')
const levels: Readonly<Record<string, string>> = wordsIn(levelWords, 'en')

export const enChecks = {
  outcomeOf: (outcome: string) => outcomes[outcome] ?? outcome,
  verdictOf: (verdict: string) => (verdicts[verdict] ?? verdict).toLocaleLowerCase('en'),
  levelOf: (level: string) => levels[level] ?? level,
  runAll: 'Run all',
  runFailed: 'Run failed',
  runOne: 'Run this one',
  stop: 'Stop',
  starting: 'Starting…',
  progress: 'How far the run is',
  howFar: ({ judged, all, calls, isElsewhere }: NonNullable<ShownRuns['running']>) =>
    [
      calls === undefined
        ? all === 0
          ? 'Starting…'
          : `${judged} of ${all}`
        : `observing: ${calls} calls · so far ${judged} of ${all} checks`,
      ...(isElsewhere ? ['begun elsewhere'] : []),
    ].join(' · '),
  noRecord:
    'No record yet. “Run all” judges the targets of the configuration in this folder; uyum check and uyum observe write here, too.',
  noChecksHere: 'This mock runs in a program; checks are shown by one that uyum mock started.',
  checkGone: 'The record does not hold this check any more.',
  expected: 'Expected',
  actual: 'Came',
  reason: 'Reason',
}
