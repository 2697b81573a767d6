import type { RunRecord } from '../suites/run-record.js'

/** Turns a run record into text. Pure: the same record gives the same bytes on every machine. */
export interface Reporter {
  name: string
  /** The file it fills in the report folder; absent where its text is for a screen. */
  file?: string
  render: (record: RunRecord) => string
}
