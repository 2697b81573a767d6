import type { RushLatency } from '../record/run-record.js'

const microsecondsInMs = 1000
/** Longer ones count as this: an hour. */
const longestMicroseconds = 3_600_000_000

/** Percentiles of how long answers took, by an HDR histogram: to three digits, however many there are. */
export async function latencyOf(durationsMs: readonly number[]): Promise<RushLatency> {
  const { build } = await import('./hdr-histogram.js')
  const histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: longestMicroseconds,
    numberOfSignificantValueDigits: 3,
    useWebAssembly: false,
  })
  for (const ms of durationsMs)
    histogram.recordValue(Math.min(Math.max(1, Math.round(ms * microsecondsInMs)), longestMicroseconds))
  const at = (percentile: number) =>
    durationsMs.length === 0 ? 0 : inMs(histogram.getValueAtPercentile(percentile))
  return {
    count: durationsMs.length,
    p50: at(50),
    p90: at(90),
    p95: at(95),
    p99: at(99),
    p999: at(99.9),
    max: durationsMs.length === 0 ? 0 : inMs(histogram.maxValue),
  }
}

function inMs(microseconds: number): number {
  return Math.round(microseconds / 10) / 100
}
