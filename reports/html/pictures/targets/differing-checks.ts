import type { CheckRecord, Run, RunRecord } from '../../../../suites/record/run-record.js'
import { levels } from '../../../findings/count-checks.js'

export interface DifferingCheck {
  id: string
  /** As each run has it, in the order of the runs; absent where it did not run. */
  checks: (CheckRecord | undefined)[]
}

/** Runs that were judged by the same checks. */
export interface Comparison {
  runs: Run[]
  /** How many checks ran anywhere. */
  compared: number
  /** Those that came out differently, what is mandatory first. */
  differing: DifferingCheck[]
}

/** Where several targets have the same surface: the checks in which they differ. */
export function compareTargets({ runs }: RunRecord): Comparison[] {
  const groups = new Map<string, Run[]>()
  for (const run of runs) {
    const key = `${run.surface} ${run.side}`
    groups.set(key, [...(groups.get(key) ?? []), run])
  }
  return [...groups.values()].filter((group) => group.length > 1).map(compare)
}

function compare(runs: Run[]): Comparison {
  const byId = runs.map(({ checks }) => new Map(checks.map((check) => [check.id, check])))
  const ids = [...new Set(byId.flatMap((checks) => [...checks.keys()]))]
  const all = ids.map((id) => ({ id, checks: byId.map((checks) => checks.get(id)) }))
  const differing = all.filter(({ checks }) => {
    // What a narrowed run left out is no difference.
    const outcomes = checks.flatMap((check, index) =>
      check || !runs[index]!.partial ? [check?.outcome] : [],
    )
    return new Set(outcomes).size > 1
  })
  return {
    runs,
    compared: ids.length,
    differing: levels.flatMap((level) => differing.filter((entry) => anyOf(entry).level === level)),
  }
}

/** The check as one of the runs has it: its title and level are the same in all. */
export function anyOf({ checks }: DifferingCheck): CheckRecord {
  return checks.find((check) => check !== undefined)!
}
