import type { CheckRecord } from '../../suites/run-record.js'
import type { JudgedRun } from './judged-run.js'
import type { ChangeKind, RunComparison } from './record-comparison.js'

/** A check that differs, in its two runs: what a cause is read from. */
export interface CheckPair {
  kind: ChangeKind
  old?: CheckRecord
  new?: CheckRecord
  runs: { old: JudgedRun; new: JudgedRun } & Pick<RunComparison, 'differences' | 'unrecorded'>
}
