import type { Run, RunRecord } from '../../../suites/record/run-record.js'
import { targetNames } from '../../text/target-names.js'
import { visibleText } from '../../text/visible-text.js'

/** A run's target, told apart from others of its name, with the surface where that is not its name. */
export function runName({ runs }: RunRecord, run: Run): string {
  const target = targetNames(runs)[runs.indexOf(run)] ?? run.target
  const isWhole = run.target === run.surface || run.side === 'both'
  return visibleText(isWhole ? target : `${target}: ${run.surface}`)
}
