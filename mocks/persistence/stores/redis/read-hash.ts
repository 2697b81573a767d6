import type { Redis } from 'ioredis'

/** So many at once, that Redis has time for others in between. */
const atOnce = 1000

/** The entries of a hash in the order of their places. */
export async function readHash(redis: Redis, hash: string): Promise<[key: string, text: string][]> {
  const found = new Map<string, { place: number; text: string }>()
  let cursor = '0'
  do {
    const [next, flat] = await redis.hscan(hash, cursor, 'COUNT', atOnce)
    cursor = next
    for (let at = 0; at < flat.length; at += 2) {
      const placed = flat[at + 1]!
      const end = placed.indexOf(' ')
      found.set(flat[at]!, { place: Number(placed.slice(0, end)), text: placed.slice(end + 1) })
    }
  } while (cursor !== '0')
  return [...found].toSorted(([, a], [, b]) => a.place - b.place).map(([key, { text }]) => [key, text])
}
