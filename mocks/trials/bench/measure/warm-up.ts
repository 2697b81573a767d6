import type { Contender, Started } from '../contenders/contender.js'
import { driveTimed } from '../load/drive-timed.js'

/** How a warm-up ends. */
export interface WarmUp {
  stepSeconds: number
  /** A cost stands still where three steps after another differ by no more than this part. */
  stillWithin: number
  /** Given up after so long. */
  atMostSeconds: number
}

/**
 * Drives a server until what an order costs it stands still: its processor time, which the machine's other work moves
 * least, or the time an order takes where that is not told. Returns after how many seconds, or nothing where it never
 * did: it could not be warmed, and its figures would be those of a cold server.
 */
export async function warmUp(
  contender: Contender,
  { port, process }: Started,
  { stepSeconds, stillWithin, atMostSeconds }: WarmUp,
): Promise<number | undefined> {
  const costs: number[] = []
  for (let seconds = stepSeconds; seconds <= atMostSeconds; seconds += stepSeconds) {
    const step = { port, path: contender.path, connections: 16, seconds: stepSeconds }
    const { perSecond, cpuMicroseconds } = await driveTimed(process, step)
    await contender.reset?.(port)
    costs.push(cpuMicroseconds ?? 1_000_000 / perSecond)
    const last = costs.slice(-3)
    const isStill = Math.max(...last) <= Math.min(...last) * (1 + stillWithin)
    if (last.length === 3 && isStill && seconds >= (contender.warmUpSeconds ?? 0)) return seconds
  }
  return undefined
}
