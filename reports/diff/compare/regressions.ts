import type { Verdict } from '../../../suites/record/run-record.js'
import { outcomes } from '../../findings/count-checks.js'
import { hasAnswer } from './change-kind.js'
import type {
  CheckChange,
  RecordComparison,
  RunComparison,
  RunName,
  RunSummary,
} from './record-comparison.js'

/** The lowest level whose regression makes the exit status 1. */
export type DiffFailOn = 'must' | 'should'

/** One reason why the new record is worse than the old one. */
export type Regression = RunName &
  (
    | { why: 'verdict-worsened'; old: Verdict; new: Verdict }
    /** `stopped`: they gave an answer and give none, or are gone: what is not judged cannot be told to be well. */
    | { why: 'checks-regressed' | 'checks-stopped'; level: DiffFailOn; checks: string[] }
    /** `checks`: how many of its checks gave an answer. */
    | { why: 'run-vanished'; checks: number }
  )

const best: readonly Verdict[] = ['conformant', 'incomplete', 'nonconformant']

/**
 * What is worse than before: verdicts, `must` checks that fail and did not, and those that stopped to give an
 * answer, for whatever cause; with `should`, the recommended checks, too. A failure that was never judged before
 * is none by itself: nothing tells that it was better.
 */
export function regressionsOf(comparison: RecordComparison, failOn: DiffFailOn = 'must'): Regression[] {
  const levels: DiffFailOn[] = failOn === 'should' ? ['must', 'should'] : ['must']
  return [
    ...comparison.runs.flatMap((run) => regressionsOfRun(run, levels)),
    ...comparison.vanished.flatMap((run): Regression[] => {
      const checks = answersOf(run, levels)
      return checks > 0 ? [{ ...nameOf(run), why: 'run-vanished', checks }] : []
    }),
  ]
}

/** 1 where anything got worse, else 0. */
export function exitStatusOfDiff(comparison: RecordComparison, failOn: DiffFailOn = 'must'): number {
  return regressionsOf(comparison, failOn).length > 0 ? 1 : 0
}

function regressionsOfRun(run: RunComparison, levels: readonly DiffFailOn[]): Regression[] {
  const { verdict, changes } = run
  const told = (why: 'checks-regressed' | 'checks-stopped', found: readonly CheckChange[]): Regression[] =>
    levels.flatMap((level) => {
      const checks = found.filter((change) => change.level === level).map(({ id }) => id)
      return checks.length > 0 ? [{ ...nameOf(run), why, level, checks }] : []
    })
  return [
    ...(best.indexOf(verdict.new) > best.indexOf(verdict.old)
      ? [{ ...nameOf(run), why: 'verdict-worsened' as const, ...verdict }]
      : []),
    ...told(
      'checks-regressed',
      changes.filter(({ kind }) => kind === 'regressed'),
    ),
    ...told('checks-stopped', changes.filter(isStopped)),
  ]
}

/** It gave an answer and gives none, or is gone. */
export function isStopped({ kind, old }: CheckChange): boolean {
  return kind === 'stopped' || (kind === 'removed' && old !== undefined && hasAnswer(old))
}

function answersOf({ counts }: RunSummary, levels: readonly DiffFailOn[]): number {
  const answering = outcomes.filter((outcome) => hasAnswer({ outcome }))
  return levels.flatMap((level) => answering.map((outcome) => counts[level][outcome])).reduce((a, b) => a + b)
}

function nameOf({ target, surface, side }: RunName): RunName {
  return { target, surface, side }
}
