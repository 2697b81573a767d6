import type { CheckRecord, Run } from '../../suites/record/run-record.js'

/**
 * The checks that a report tells of one by one. Of a target that was not reached, or where the first look met something
 * else, one sentence has told all there is: hundreds of checks that say no more would only hide it.
 */
export function toldChecks(run: Run): CheckRecord[] {
  return isToldAtOnce(run) ? [] : run.checks
}

export function isToldAtOnce({ unreachable, preflight, checks }: Run): boolean {
  const isJudged = checks.some(({ outcome }) => ['passed', 'failed', 'waived'].includes(outcome))
  return (unreachable !== undefined || preflight !== undefined) && !isJudged
}
