import type { Contender } from '../contenders/contender.js'
import { drive } from '../load/drive.js'
import { requireAccepted } from './require-accepted.js'
import { residentMemory } from './resident-memory.js'
import { endContender, startContender } from '../contenders/start-contender.js'

/** What so many stored orders cost. */
export interface Stored {
  orders: number
  bytesBefore: number
  bytesAfter: number
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
