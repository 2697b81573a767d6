/** What makes a run repeatable: the same seed and the same tag send the same requests, byte for byte. */
export interface RunIdentity {
  seed: number
  /** Stands in every id that the run creates. */
  runTag: string
  /** Milliseconds since 1970 from which times in requests count. */
  startedAt: number
}

const earliest = Date.UTC(2020, 0)

/**
 * The identity of a run: with a fresh tag, so that a living target does not meet its own duplicates, unless one
 * is given. A tag of ours (`u` and base-36 milliseconds) says the moment that times in requests count from; with
 * any other they count from `now`.
 */
export function runIdentity(seed: number, givenTag: string | undefined, now: number): RunIdentity {
  const runTag = givenTag ?? `u${now.toString(36)}`
  return { seed, runTag, startedAt: momentOf(runTag, now) ?? now }
}

/** The moment in a tag of ours, which is never in the future. */
function momentOf(runTag: string, now: number): number | undefined {
  if (!/^u[0-9a-z]+$/.test(runTag)) return undefined
  const moment = Number.parseInt(runTag.slice(1), 36)
  return moment >= earliest && moment <= now ? moment : undefined
}
