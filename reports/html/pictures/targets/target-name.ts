import type { Run, RunRecord } from '../../../../suites/record/run-record.js'
import { targetNames } from '../../../text/target-names.js'
import { visibleText } from '../../../text/visible-text.js'

/** A run's target, told apart from others of its name. */
export function targetName({ runs }: RunRecord, run: Run): string {
  return visibleText(targetNames(runs)[runs.indexOf(run)] ?? run.target)
}
