import type { CheckRecord, RunRecord } from '../../../suites/record/run-record.js'

export type WaiverState =
  | { kind: 'in-force' }
  | { kind: 'ends-soon'; days: number }
  | { kind: 'ended' }
  /** Its check passes. */
  | { kind: 'useless' }

/** Long enough to mend what is waived. */
const soonDays = 30
const dayMs = 24 * 60 * 60 * 1000

/** How a check's waiver stood on the day of the run (UTC); undefined where it has none. */
export function waiverState({ startedAt }: RunRecord, check: CheckRecord): WaiverState | undefined {
  if (!check.waiver) return undefined
  if (check.outcome === 'passed') return { kind: 'useless' }
  const days = (Date.parse(check.waiver.until) - Date.parse(startedAt.slice(0, 10))) / dayMs
  if (days < 0) return { kind: 'ended' }
  return days <= soonDays ? { kind: 'ends-soon', days } : { kind: 'in-force' }
}
