import type { RushWindow } from '../record/run-record.js'
import type { Shot } from './rush-sender.js'

const windowsOfAPicture = 60
const shortestWindowMs = 100

/** How a rush went, in slices of equal length: what was due, what was answered, and what was out at the end of each. */
export function timelineOf(
  shots: readonly Shot[],
  durationMs: number,
): { windowMs: number; windows: RushWindow[] } {
  const windowMs = Math.max(shortestWindowMs, Math.ceil(durationMs / windowsOfAPicture))
  const last = shots.reduce((latest, { dueMs, endedMs = dueMs }) => Math.max(latest, endedMs), durationMs)
  const windows = Array.from({ length: Math.floor(last / windowMs) + 1 }, (_, index): RushWindow => {
    const [from, to] = [index * windowMs, (index + 1) * windowMs]
    const ended = shots.filter(({ endedMs }) => endedMs !== undefined && endedMs >= from && endedMs < to)
    const answered = ended.filter(({ status }) => status !== undefined)
    const slowest = answered.reduce((most, { dueMs, endedMs }) => Math.max(most, endedMs! - dueMs), 0)
    return {
      atMs: from,
      due: shots.filter(({ dueMs }) => dueMs >= from && dueMs < to).length,
      answered: answered.length,
      failed: ended.filter(isFailure).length,
      inFlight: shots.filter(({ dueMs, endedMs = Infinity }) => dueMs < to && endedMs >= to).length,
      slowestMs: Math.round(slowest * 100) / 100,
    }
  })
  return { windowMs, windows }
}

/** Whether the receiver gave no answer that settles anything. */
export function isFailure({ status, isHungUp }: Shot): boolean {
  return !isHungUp && (status === undefined || status >= 500 || status === 429)
}
