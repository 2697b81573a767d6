import type { Outcome, Run, RunRecord } from '../../suites/run-record.js'

/**
 * Runs whose verdict cannot follow from their checks: somebody wrote it into the record. Only what holds for every
 * version and both sides is judged: a failed `must`, and nothing else, makes nonconformant; a conformant run is
 * whole, judged something, and has no `must` that errored.
 */
export function impossibleVerdicts({ runs }: RunRecord): Run[] {
  return runs.filter((run) => !isPossible(run))
}

function isPossible({ checks, verdict, partial }: Run): boolean {
  const hasMust = (outcome: Outcome): boolean =>
    checks.some((check) => check.level === 'must' && check.outcome === outcome)
  if (hasMust('failed')) return verdict === 'nonconformant'
  if (verdict === 'conformant') return !partial && checks.length > 0 && !hasMust('errored')
  return verdict === 'incomplete'
}
