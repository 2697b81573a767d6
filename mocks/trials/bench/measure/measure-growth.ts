import type { Contender } from '../contenders/contender.js'
import { driveTimed } from '../load/drive-timed.js'
import { drive } from '../load/drive.js'
import { endContender, startContender } from '../contenders/start-contender.js'

/** What a server does when it holds so much. */
export interface Grown {
  /** How many there were: surfaces, orders, worlds. */
  count: number
  perSecond: number
  p99Ms: number
  cpuMicroseconds: number | undefined
}

const connections = 16
const warmUpSeconds = 2

/** How many orders a second one takes that has stored so many. */
export async function afterOrders(
  contender: Contender,
  counts: readonly number[],
  seconds: number,
): Promise<Grown[]> {
  return grown(contender, counts, seconds, async (port, stored, count) => {
    const orders = count - stored
    if (orders > 0) await drive({ port, path: contender.path, connections, seconds: Infinity, orders })
  })
}

/** How many it takes in one world among so many, each of which holds an order. */
export async function amongWorlds(
  contender: Contender,
  counts: readonly number[],
  seconds: number,
): Promise<Grown[]> {
  return grown(contender, counts, seconds, async (port, made, count) => {
    for (let world = made; world < count; world += 1) {
      await drive({ port, path: `/@w${world}${contender.path}`, connections: 1, seconds: 10, orders: 1 })
    }
  })
}

/** How many each of several takes. */
export async function besideSurfaces(
  contenderOf: (count: number) => Contender,
  counts: readonly number[],
  seconds: number,
): Promise<Grown[]> {
  const rows: Grown[] = []
  for (const count of counts) {
    const contender = contenderOf(count)
    const [row] = await grown(contender, [0], seconds, () => Promise.resolve())
    rows.push({ ...row!, count })
  }
  return rows
}

async function grown(
  contender: Contender,
  counts: readonly number[],
  seconds: number,
  grow: (port: number, from: number, to: number) => Promise<void>,
): Promise<Grown[]> {
  const { process, port } = await startContender(contender)
  const rows: Grown[] = []
  try {
    await drive({ port, path: contender.path, connections, seconds: warmUpSeconds })
    for (const [place, count] of counts.entries()) {
      await grow(port, counts[place - 1] ?? 0, count)
      rows.push({
        count,
        ...(await driveTimed(process, { port, path: contender.path, connections, seconds })),
      })
    }
    return rows
  } finally {
    await endContender(process)
  }
}
