import type { Run, RunRecord } from '../../../suites/record/run-record.js'
import { countChecks } from '../../findings/count-checks.js'
import { compareRuns } from './compare-runs.js'
import { pairRuns } from './pair-runs.js'
import type { RecordComparison, RecordOrigin, RunSummary } from './record-comparison.js'

/** What differs between two records of the same targets; two that have no run in common are an error. */
export function compareRecords(old: RunRecord, newer: RunRecord): RecordComparison {
  const { pairs, appeared, vanished } = pairRuns(old, newer)
  return {
    old: originOf(old),
    new: originOf(newer),
    runs: pairs.map((pair) => compareRuns(pair.old, pair.new)),
    appeared: appeared.map(summaryOf),
    vanished: vanished.map(summaryOf),
  }
}

function originOf({ tool, startedAt, seed, runTag }: RunRecord): RecordOrigin {
  return { tool, startedAt, seed, runTag }
}

function summaryOf({ target, surface, side, verdict, checks }: Run): RunSummary {
  return { target, surface, side, verdict, counts: countChecks(checks) }
}
