import type { PaceRecord } from '../record/run-record.js'

/** What the parts of a run met, together. */
export function mergePaces(paces: readonly PaceRecord[]): PaceRecord | undefined {
  if (paces.length === 0) return undefined
  const turnedAway: Record<string, number> = {}
  for (const [status, count] of paces.flatMap((pace) => Object.entries(pace.turnedAway)))
    turnedAway[status] = (turnedAway[status] ?? 0) + count
  const rates = paces.flatMap(({ requestsPerSecond }) => requestsPerSecond ?? [])
  return {
    requests: paces.reduce((sum, { requests }) => sum + requests, 0),
    turnedAway,
    ...(rates.length > 0 && { requestsPerSecond: Math.min(...rates) }),
    waitedMs: Math.max(...paces.map(({ waitedMs }) => waitedMs)),
  }
}
