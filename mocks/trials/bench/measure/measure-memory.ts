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
  /** After as many again: by then what is kept once (the journal, the heap’s room to work in) has grown to its size. */
  bytesAfterTwice: number
}

/** Has a contender store orders and tells its memory before and after; nothing where the system does not tell. */
export async function measureMemory(contender: Contender, orders: number): Promise<Stored | undefined> {
  const { process, port } = await startContender(contender)
  try {
    const bytesBefore = residentMemory(process.pid!)
    const store = async (): Promise<number | undefined> => {
      const driven = await drive({ port, path: contender.path, connections: 16, seconds: Infinity, orders })
      requireAccepted(contender, driven)
      return residentMemory(process.pid!)
    }
    const bytesAfter = await store()
    const bytesAfterTwice = await store()
    return bytesBefore === undefined || bytesAfter === undefined || bytesAfterTwice === undefined
      ? undefined
      : { orders, bytesBefore, bytesAfter, bytesAfterTwice }
  } finally {
    await endContender(process)
  }
}
