import type { Run } from '../../../../suites/record/run-record.js'
import { callsOf, type SeenCall } from '../conversation/calls-of.js'

export interface TimeRow {
  /** Absent for all of them together. */
  operation?: string
  /** Of those that were answered, in milliseconds, ascending. */
  durations: number[]
  unanswered: number
}

/** How fast the judged side answered, by operation in the order of the contract; nothing where none was measured. */
export function responseTimes(run: Run): TimeRow[] {
  // What a client is asked comes from its server; the answers to a client's own calls are not the client's.
  const calls = callsOf(run, run.side === 'client' ? 'server' : 'client')
  const declared = (run.contract.operations ?? []).map(({ id }) => id)
  const names = [...new Set([...declared, ...calls.map(({ operation }) => operation)])]
  const rows = names
    .map((name) => ({ operation: name, ...timesOf(calls.filter(({ operation }) => operation === name)) }))
    .filter(({ durations, unanswered }) => durations.length + unanswered > 0)
  return rows.length > 1 ? [...rows, timesOf(calls)] : rows
}

function timesOf(calls: readonly SeenCall[]): TimeRow {
  const answered = calls.filter(({ status }) => status !== undefined)
  const durations = answered.flatMap(({ durationMs }) => durationMs ?? [])
  return {
    durations: durations.toSorted((one, other) => one - other),
    unanswered: calls.length - answered.length,
  }
}

/** The smallest duration that a share of all (0 to 1) does not exceed; of an even number the median is the lower. */
export function percentile(ascending: readonly number[], share: number): number | undefined {
  return ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)]
}
