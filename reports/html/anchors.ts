import type { CheckRecord, Run, RunRecord } from '../../suites/run-record.js'

// A check id holds slashes, so neither of these can meet one.
export function runAnchor(record: RunRecord, run: Run): string {
  return `run-${record.runs.indexOf(run) + 1}`
}

/** The check's id; where an earlier run judged the same surface, with the number of the run behind it. */
export function checkAnchor(record: RunRecord, run: Run, check: CheckRecord): string {
  const first = record.runs.find((other) => other.surface === run.surface)
  return first === run ? check.id : `${check.id}~${record.runs.indexOf(run) + 1}`
}
