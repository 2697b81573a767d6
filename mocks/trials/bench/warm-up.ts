import type { Contender } from './contender.js'
import { drive } from './load.js'

/** How a warm-up ends. */
export interface WarmUp {
  stepSeconds: number
  /** A rate stands still where three steps after another differ by no more than this part. */
  stillWithin: number
  /** Given up after so long. */
  atMostSeconds: number
}

/**
 * Drives a server until its rate stands still. Returns after how many seconds, or nothing where it never did: it could
 * not be warmed, and its figures would be those of a cold server.
 */
export async function warmUp(
  contender: Contender,
  port: number,
  { stepSeconds, stillWithin, atMostSeconds }: WarmUp,
): Promise<number | undefined> {
  const rates: number[] = []
  for (let seconds = stepSeconds; seconds <= atMostSeconds; seconds += stepSeconds) {
    const { perSecond } = await drive({ port, path: contender.path, connections: 16, seconds: stepSeconds })
    await contender.reset?.(port)
    rates.push(perSecond)
    const last = rates.slice(-3)
    const isStill = Math.max(...last) <= Math.min(...last) * (1 + stillWithin)
    if (last.length === 3 && isStill && seconds >= (contender.warmUpSeconds ?? 0)) return seconds
  }
  return undefined
}
