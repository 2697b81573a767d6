import type { Run, RunRecord } from '../run-record.js'

/** From which finding on a run fails in CI: `incomplete` is the default. */
export type FailOn = 'must' | 'should' | 'incomplete'

/** The exit status of a run: 3 unreachable, 1 nonconformant, 4 incomplete, 0 conformant; the first that applies. */
export function exitStatusOf({ runs }: RunRecord, failOn: FailOn): number {
  if (runs.some(({ unreachable }) => unreachable !== undefined)) return 3
  if (runs.some((run) => run.verdict === 'nonconformant' || (failOn === 'should' && failedAdvice(run))))
    return 1
  return runs.some(({ verdict }) => verdict === 'incomplete') && failOn !== 'must' ? 4 : 0
}

function failedAdvice({ checks }: Run): boolean {
  return checks.some(({ level, outcome }) => level === 'should' && outcome === 'failed')
}
