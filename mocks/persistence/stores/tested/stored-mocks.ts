import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mockOptions } from '../../../options/mock-options.js'
import { isRedisOff } from '../../../trials/redis-server/ensure-redis-server.js'
import { startRedisServer } from '../../../trials/redis-server/start-redis-server.js'
import { startBalancer } from '../../replicas/tested/start-balancer.js'
import { startMockServer } from '../../../server/mock-server.js'

/** A mock on a place where worlds are kept, for tests that hold for every place. */
export interface StoredMock {
  baseUrl: string
  /** Ends all its processes and starts them again on the same place; where it is memory, nothing is left. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** Each place with how a mock is started on it. */
export const placesToKeep: Record<
  string,
  { isOff: boolean; outlives: boolean; start(): Promise<StoredMock> }
> = {
  memory: { isOff: false, outlives: false, start: () => startMocks('memory', 1) },
  'a file': {
    isOff: false,
    outlives: true,
    start: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'uyum-kept-'))
      const mock = await startMocks(`file:${join(folder, 'worlds.db')}`, 1)
      return closing(mock, () => rm(folder, { recursive: true }))
    },
  },
  'redis, of one process': {
    isOff: isRedisOff,
    outlives: true,
    start: () => startOnRedis(1),
  },
  'redis, of three in turn': {
    isOff: isRedisOff,
    outlives: true,
    start: () => startOnRedis(3),
  },
}

async function startOnRedis(processes: number): Promise<StoredMock> {
  const redis = await startRedisServer()
  return closing(await startMocks(redis.url, processes), redis.close)
}

function closing(mock: StoredMock, andThen: () => Promise<void>): StoredMock {
  return {
    ...mock,
    close: async () => {
      await mock.close()
      await andThen()
    },
  }
}

async function startMocks(store: string, processes: number): Promise<StoredMock> {
  const ports = Array.from({ length: processes }, () => 0)
  const start = async () =>
    Promise.all(ports.map(async (port) => startMockServer(await mockOptions({ port, store }))))
  let servers = await start()
  const addresses = servers.map(({ baseUrl }) => baseUrl)
  addresses.forEach((address, place) => (ports[place] = Number(new URL(address).port)))
  const end = () => Promise.all(servers.map((server) => server.close()))
  const balancer = await startBalancer(addresses)
  return {
    baseUrl: balancer.baseUrl,
    restart: async () => {
      await end()
      servers = await start()
    },
    close: async () => {
      await balancer.close()
      await end()
    },
  }
}
