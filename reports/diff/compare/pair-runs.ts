import type { Run, RunRecord } from '../../../suites/record/run-record.js'
import { ReportError } from '../../report-error.js'
import type { RecordedRun } from './recorded-run.js'

export interface PairedRuns {
  pairs: { old: RecordedRun; new: RecordedRun }[]
  appeared: Run[]
  vanished: Run[]
}

/**
 * Runs of the same target, surface and side belong together. Where each record holds a single run of a surface
 * and side, these do, too: a target may have been given another name.
 */
export function pairRuns(old: RunRecord, newer: RunRecord): PairedRuns {
  const oldByKey = keyed(old, newer)
  const newByKey = keyed(newer, old)
  const pairs = [...newByKey].flatMap(([key, run]) => {
    const before = oldByKey.get(key)
    return before ? [{ old: { record: old, run: before }, new: { record: newer, run } }] : []
  })
  if (pairs.length === 0) throw nothingInCommon(old, newer)
  return {
    pairs,
    appeared: [...newByKey].filter(([key]) => !oldByKey.has(key)).map(([, run]) => run),
    vanished: [...oldByKey].filter(([key]) => !newByKey.has(key)).map(([, run]) => run),
  }
}

function keyed({ runs }: RunRecord, other: RunRecord): Map<string, Run> {
  const byKey = new Map<string, Run>()
  for (const run of runs) {
    const isAlone = countOfKind(runs, run) === 1 && countOfKind(other.runs, run) === 1
    const words = [run.side, run.surface, ...(isAlone ? [] : [run.target])]
    // Joined records may hold a run twice.
    let time = 1
    while (byKey.has(JSON.stringify([...words, time]))) time += 1
    byKey.set(JSON.stringify([...words, time]), run)
  }
  return byKey
}

function countOfKind(runs: readonly Run[], { surface, side }: Run): number {
  return runs.filter((run) => run.surface === surface && run.side === side).length
}

function nothingInCommon(old: RunRecord, newer: RunRecord): ReportError {
  return new ReportError({
    en: `comparing the records: expected a run of the same target and surface in both, the old one holds ${named(old)}, the new one ${named(newer)}. Name two records of the same target.`,
    tr: `Kayıtlar karşılaştırılamadı: ikisinde de aynı hedefin ve arayüzün bir çalıştırması bekleniyordu; eskisinde ${named(old)}, yenisinde ${named(newer)} var. Aynı hedefin iki kaydını verin.`,
  })
}

function named({ runs }: RunRecord): string {
  if (runs.length === 0) return 'no run at all'
  return runs.map(({ target, surface, side }) => `${target} (${surface}, ${side})`).join(' and ')
}
