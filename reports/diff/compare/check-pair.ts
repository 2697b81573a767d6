import type { CheckRecord } from '../../../suites/record/run-record.js'
import type { RecordedRun } from './recorded-run.js'
import type { ChangeKind, RunComparison } from './record-comparison.js'

/** A check that differs, in its two runs: what a cause is read from. */
export interface CheckPair {
  kind: ChangeKind
  old?: CheckRecord
  new?: CheckRecord
  runs: { old: RecordedRun; new: RecordedRun } & Pick<RunComparison, 'differences' | 'unrecorded'>
}
