import type { RushWindow } from '../record/run-record.js'

/** A queue that grows for so long is no crowd of one moment. */
const growingMs = 1000
const fewestSlices = 5
/** So many requests may be out without anybody being behind. */
const usuallyOut = 20

/** Who joins a queue as long as what comes in in this time waits noticeably: a shorter one a crowd leaves behind. */
const longSeconds = 0.5
/** Who answers so many of those that come in is not behind them. */
const keptUpWith = 0.9

/** The most that were answered in a second. */
export function peakOf(windows: readonly RushWindow[], windowMs: number): number {
  const most = windows.reduce((peak, { answered }) => Math.max(peak, answered), 0)
  return perSecond(most, windowMs)
}

/** Where what is out grew for a second at least, and at which rate of arrivals that was. */
export function fellBehindAt(
  windows: readonly RushWindow[],
  windowMs: number,
): { atMs: number; perSecond: number } | undefined {
  const count = Math.max(fewestSlices, Math.ceil(growingMs / windowMs))
  for (let end = count; end < windows.length; end += 1) {
    const [before, ...slices] = windows.slice(end - count, end + 1)
    const due = slices.reduce((sum, window) => sum + window.due, 0)
    const answered = slices.reduce((sum, window) => sum + window.answered, 0)
    const last = slices.at(-1)!
    const half = slices[Math.floor(slices.length / 2)]!
    const isGrowing =
      slices.every(({ inFlight }) => inFlight > before!.inFlight) && last.inFlight > half.inFlight
    const rate = perSecond(due, windowMs * count)
    const isLong = last.inFlight > Math.max(usuallyOut, rate * longSeconds)
    if (isGrowing && isLong && answered < due * keptUpWith) return { atMs: slices[0]!.atMs, perSecond: rate }
  }
  return undefined
}

function perSecond(count: number, ms: number): number {
  return Math.round((count / ms) * 10_000) / 10
}
