import type { Contender, Started } from '../contenders/contender.js'
import { driveTimed, type Timed } from '../load/drive-timed.js'
import { requireAccepted } from './require-accepted.js'
import { median } from './median.js'
import { endContender, startContender } from '../contenders/start-contender.js'
import { warmUp, type WarmUp } from './warm-up.js'

/** What is asked of all contenders. */
export interface Measuring {
  connections: readonly number[]
  rounds: number
  seconds: number
  warmUp: WarmUp
}

/** A contender's medians over all rounds at so many connections. */
export interface Row {
  connections: number
  perSecond: number
  /** The slowest and the fastest round. */
  spread: readonly [number, number]
  /** Of the server's processor time, a request; nothing where the system does not tell. */
  cpuMicroseconds: number | undefined
  medianMs: number
  p99Ms: number
}

export interface Measured {
  contender: Contender
  readyAfterMs: number
  warmedAfterSeconds: number
  rows: readonly Row[]
}

/** A contender without figures, and why. */
export interface LeftOut {
  contender: Contender
  reason: string
}

type Running = Started & { contender: Contender; warmedAfterSeconds: number }

/**
 * Starts all contenders, warms each, and drives them in rounds, one after the other, each round begun by another: what
 * else the machine does then falls on all alike. An answer other than 202 is no figure.
 */
export async function measureRounds(
  contenders: readonly Contender[],
  options: Measuring,
): Promise<{ measured: Measured[]; leftOut: LeftOut[] }> {
  const running: Running[] = []
  const leftOut: LeftOut[] = []
  try {
    for (const contender of contenders) {
      const started = await warm(contender, options.warmUp).catch((error: Error) => error.message)
      if (typeof started === 'string') leftOut.push({ contender, reason: started })
      else running.push(started)
    }
    const found = new Map<string, Timed[]>()
    for (let round = 0; round < options.rounds; round += 1) {
      for (const place of running.keys()) {
        const one = running[(place + round) % running.length]!
        for (const connections of options.connections) {
          const key = `${one.contender.name} ${connections}`
          found.set(key, [...(found.get(key) ?? []), await driveOnce(one, connections, options.seconds)])
        }
      }
    }
    const measured = running.map(({ contender, readyAfterMs, warmedAfterSeconds }) => {
      const rows = options.connections.map((connections) =>
        rowOf(connections, found.get(`${contender.name} ${connections}`)!),
      )
      return { contender, readyAfterMs, warmedAfterSeconds, rows }
    })
    return { measured, leftOut }
  } finally {
    await Promise.all(running.map(({ process }) => endContender(process)))
  }
}

async function warm(contender: Contender, options: WarmUp): Promise<Running> {
  const started = await startContender(contender)
  try {
    const warmedAfterSeconds = await warmUp(contender, started, options)
    if (warmedAfterSeconds === undefined)
      throw new Error(`what an order costs it did not stand still within ${options.atMostSeconds} s`)
    return { ...started, contender, warmedAfterSeconds }
  } catch (error) {
    await endContender(started.process)
    throw error
  }
}

async function driveOnce(
  { contender, port, process }: Running,
  connections: number,
  seconds: number,
): Promise<Timed> {
  const driven = await driveTimed(process, { port, path: contender.path, connections, seconds })
  requireAccepted(contender, driven)
  await contender.reset?.(port)
  return driven
}

function rowOf(connections: number, rounds: readonly Timed[]): Row {
  const rates = rounds.map(({ perSecond }) => perSecond)
  const cpu = rounds.flatMap(({ cpuMicroseconds }) => cpuMicroseconds ?? [])
  return {
    connections,
    perSecond: median(rates),
    spread: [Math.min(...rates), Math.max(...rates)],
    cpuMicroseconds: cpu.length > 0 ? median(cpu) : undefined,
    medianMs: median(rounds.map(({ medianMs }) => medianMs)),
    p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
  }
}
