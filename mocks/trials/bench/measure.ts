import type { Contender } from './contender.js'
import { drive, type Driven } from './load.js'
import { residentMemory } from './resident-memory.js'
import { endContender, startContender } from './start-contender.js'

/** What is asked of each contender. */
export interface Measuring {
  connections: readonly number[]
  seconds: number
  warmUpSeconds: number
}

/** One contender's figures; a row for each number of connections. */
export interface Measured {
  contender: Contender
  readyAfterMs: number
  rows: (Driven & { connections: number })[]
}

/** What so many stored orders cost. */
export interface Stored {
  orders: number
  bytesBefore: number
  bytesAfter: number
}

/** Starts a contender, drives it and ends it. An answer other than 202 is no figure but an error. */
export async function measure(contender: Contender, options: Measuring): Promise<Measured> {
  const { process, port, readyAfterMs } = await startContender(contender)
  try {
    const { path } = contender
    await drive({ port, path, connections: 16, seconds: options.warmUpSeconds })
    const rows: Measured['rows'] = []
    for (const connections of options.connections) {
      const driven = await drive({ port, path, connections, seconds: options.seconds })
      requireAccepted(contender, driven)
      rows.push({ ...driven, connections })
    }
    return { contender, readyAfterMs, rows }
  } finally {
    await endContender(process)
  }
}

/** Has a contender store orders and tells its memory before and after; nothing where the system does not tell. */
export async function measureMemory(contender: Contender, orders: number): Promise<Stored | undefined> {
  const { process, port } = await startContender(contender)
  try {
    const bytesBefore = residentMemory(process.pid!)
    const driven = await drive({ port, path: contender.path, connections: 16, seconds: Infinity, orders })
    requireAccepted(contender, driven)
    const bytesAfter = residentMemory(process.pid!)
    return bytesBefore === undefined || bytesAfter === undefined
      ? undefined
      : { orders, bytesBefore, bytesAfter }
  } finally {
    await endContender(process)
  }
}

function requireAccepted({ name }: Contender, { statuses }: Driven): void {
  const others = [...statuses].filter(([status]) => status !== 202)
  if (others.length === 0 && statuses.size > 0) return
  const found = others.map(([status, count]) => `${count} times ${status}`).join(', ') || 'none'
  throw new Error(`measuring ${name}: expected 202 to every order, got ${found}.`)
}
