/** Steps of 1, 2 and 5, in milliseconds: what takes twice as long stands one further, near enough. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 30_000] as const

/** From `from` to below `to` milliseconds; the last one has no end. */
export interface DurationBucket {
  from: number
  to?: number
}

export const durationBuckets: readonly DurationBucket[] = [0, ...steps].map((from, index) => {
  const to = steps[index]
  return to === undefined ? { from } : { from, to }
})

/** How many durations fall into each bucket. */
export function countByBucket(durations: readonly number[]): number[] {
  return durationBuckets.map(
    ({ from, to = Infinity }) => durations.filter((ms) => ms >= from && ms < to).length,
  )
}
