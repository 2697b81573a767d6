import type { Run, RunRecord } from '../../suites/record/run-record.js'
import { findingsOf, type Findings } from './findings.js'
import { targetNames } from '../text/target-names.js'

/** A run with what a report tells of it. */
export interface JudgedRun {
  run: Run
  /** Its target, told apart from others of that name. */
  target: string
  findings: Findings
}

export function judgedRuns({ runs }: RunRecord): JudgedRun[] {
  const targets = targetNames(runs)
  return runs.map((run, at) => ({ run, target: targets[at]!, findings: findingsOf(run) }))
}
