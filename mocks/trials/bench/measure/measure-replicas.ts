import { startMockProcess } from '../../../persistence/replicas/tested/start-mock-process.js'
import { startRedisServer } from '../../redis-server/start-redis-server.js'
import type { Contender } from '../contenders/contender.js'
import { drive } from '../load/drive.js'
import type { Grown } from './measure-growth.js'

/**
 * How many orders of one world so many replicas take that share a Redis, each driven as hard: all but the one that has
 * the world send them on.
 */
export async function amongReplicas(
  { path }: Contender,
  counts: readonly number[],
  seconds: number,
): Promise<Grown[]> {
  const rows: Grown[] = []
  for (const count of counts) {
    const redis = await startRedisServer()
    const start = () => startMockProcess(['--store', redis.url])
    const replicas = await Promise.all(Array.from({ length: count }, start))
    try {
      const ports = replicas.map(({ baseUrl }) => Number(new URL(baseUrl).port))
      const each = { path, connections: Math.ceil(16 / count) }
      await Promise.all(ports.map((port) => drive({ ...each, port, seconds: 1 })))
      const driven = await Promise.all(ports.map((port) => drive({ ...each, port, seconds })))
      rows.push({
        count,
        perSecond: driven.reduce((sum, { perSecond }) => sum + perSecond, 0),
        p99Ms: Math.max(...driven.map(({ p99Ms }) => p99Ms)),
        cpuMicroseconds: undefined,
      })
    } finally {
      await Promise.all(replicas.map((replica) => replica.end('SIGKILL')))
      await redis.close()
    }
  }
  return rows
}
