import type { Run, RunRecord } from '../record/run-record.js'

/** From which finding on a run fails in CI: `incomplete` is the default. */
export type FailOn = 'must' | 'should' | 'incomplete'

/**
 * The exit status of a run: 3 unreachable, 1 nonconformant, 4 incomplete, 0 conformant; the first that applies. A run in
 * which nothing was judged is never 0, whatever was asked for; one that was narrowed on purpose is 0 where all that was
 * chosen passed, though it is no verdict.
 */
export function exitStatusOf({ runs }: RunRecord, failOn: FailOn): number {
  if (runs.some(({ unreachable }) => unreachable !== undefined)) return 3
  if (runs.some((run) => run.verdict === 'nonconformant' || (failOn === 'should' && failedAdvice(run))))
    return 1
  if (runs.length === 0 || runs.some(isUnjudged)) return 4
  return runs.some((run) => run.verdict === 'incomplete' && !isPassedPart(run)) && failOn !== 'must' ? 4 : 0
}

function failedAdvice({ checks }: Run): boolean {
  return checks.some(({ level, outcome }) => level === 'should' && outcome === 'failed')
}

/** Whether a run was narrowed, not cut short, and all that was chosen is settled. */
export function isPassedPart({ partial, interrupted, checks }: Run): boolean {
  const open = checks.some(
    ({ level, outcome }) => level === 'must' && ['failed', 'skipped', 'errored'].includes(outcome),
  )
  return partial && !interrupted && !open
}

/** Whether no check came to a finding; of those that decide, where there are any. */
function isUnjudged({ checks }: Run): boolean {
  const musts = checks.filter(({ level }) => level === 'must')
  const deciding = musts.length > 0 ? musts : checks
  return !deciding.some(({ outcome }) => outcome === 'passed' || outcome === 'failed' || outcome === 'waived')
}
