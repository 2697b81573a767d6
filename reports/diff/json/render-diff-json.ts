import type { RecordComparison } from '../compare/record-comparison.js'
import { exitStatusOfDiff, regressionsOf, type DiffFailOn, type Regression } from '../compare/regressions.js'

/** `diff.json`, as `diff.schema.json` describes it. */
export interface DiffJson extends RecordComparison {
  /** Of this format. */
  version: 1
  failOn: DiffFailOn
  exitStatus: number
  /** Why the exit status is 1; none where it is 0. */
  regressions: Regression[]
}

/** A comparison for machines. */
export function renderDiffJson(
  comparison: RecordComparison,
  { failOn = 'must' }: { failOn?: DiffFailOn } = {},
): string {
  const diff: DiffJson = {
    version: 1,
    failOn,
    exitStatus: exitStatusOfDiff(comparison, failOn),
    regressions: regressionsOf(comparison, failOn),
    ...comparison,
  }
  return `${JSON.stringify(diff, null, 2)}\n`
}
