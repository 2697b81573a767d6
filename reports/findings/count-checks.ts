import type { CheckRecord, Outcome } from '../../suites/record/run-record.js'

type Level = CheckRecord['level']

export type Counts = Record<Level, Record<Outcome, number>>

/** In the order a reader meets them. */
export const levels = ['must', 'should', 'may'] as const satisfies readonly Level[]
export const outcomes = [
  'passed',
  'failed',
  'errored',
  'skipped',
  'inapplicable',
  'waived',
] as const satisfies readonly Outcome[]

export function countChecks(checks: readonly CheckRecord[]): Counts {
  const counts: Counts = { must: noneOfEach(), should: noneOfEach(), may: noneOfEach() }
  for (const check of checks) counts[check.level][check.outcome] += 1
  return counts
}

function noneOfEach(): Record<Outcome, number> {
  return { passed: 0, failed: 0, errored: 0, skipped: 0, inapplicable: 0, waived: 0 }
}
