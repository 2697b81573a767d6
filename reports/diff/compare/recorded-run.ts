import type { Run, RunRecord } from '../../../suites/record/run-record.js'

/** A run and the record it stands in, whose seed, suite and machine are its own. */
export interface RecordedRun {
  record: RunRecord
  run: Run
}
