import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MockClient } from '../../client/mock-client.js'
import { sendOrder } from '../../client/tested/sample-order-call.js'
import { isRedisOff } from '../../trials/redis-server/ensure-redis-server.js'
import { startRedisServer, type RedisServer } from '../../trials/redis-server/start-redis-server.js'
import { startMockProcess, type MockProcess } from './tested/start-mock-process.js'

let redis: RedisServer
let mocks: MockProcess[]

beforeAll(async () => {
  if (isRedisOff) return
  redis = await startRedisServer()
  const start = () => startMockProcess(['--store', redis.url])
  mocks = await Promise.all([start(), start(), start(), start()])
})
afterAll(async () => {
  if (isRedisOff) return
  mocks.forEach((mock) => mock.signal('SIGCONT'))
  await Promise.all(mocks.map((mock) => mock.end('SIGKILL')))
  await redis.close()
})

const at = (mock: MockProcess, sandbox: string) => new MockClient({ ...mock, sandbox })
const healthOf = async ({ baseUrl }: MockProcess): Promise<unknown> =>
  (await fetch(`${baseUrl}/_uyum/health`)).json()
const ordersAt = async (mock: MockProcess) =>
  (await at(mock, 'w').listOrders('muditakurye/courier')).map(({ id }) => id).toSorted()

describe.skipIf(isRedisOff)('of four replicas, one that hangs beyond its lease', () => {
  test('has its world taken over, is told of by the others, and writes nothing into it afterwards', async () => {
    const [hung, ...others] = mocks as [MockProcess, MockProcess, MockProcess, MockProcess]
    const acknowledged: string[] = []
    await at(hung, 'w').reset()
    const send = async (mock: MockProcess, id: string): Promise<number> => {
      const { status } = await sendOrder(at(mock, 'w'), id)
      if (status === 202) acknowledged.push(id)
      return status
    }
    // Through another: from here on that one remembers who has the world, and keeps a connection to it.
    for (const mock of [hung, ...others]) expect(await send(mock, `order_${acknowledged.length}`)).toBe(202)

    hung.signal('SIGSTOP')
    const stoppedAt = performance.now()
    // What reaches the one that hangs lies there until it goes on.
    const parked = Array.from({ length: 5 }, (_, number) => send(hung, `order_parked_${number}`))
    const statuses = await Promise.all(others.map((mock, number) => send(mock, `order_during_${number}`)))
    expect(statuses).toEqual([202, 202, 202])
    expect(performance.now() - stoppedAt).toBeLessThan(15_000)
    for (const mock of others) {
      await expect
        .poll(() => healthOf(mock), { timeout: 5000 })
        .toEqual({ status: 'degraded', store: { kind: 'redis', state: 'ok', silentReplicas: 1 } })
      expect(mock.told().match(/gives no sign of life: its worlds are taken over/g)).toHaveLength(1)
    }

    hung.signal('SIGCONT')
    await Promise.all(parked)
    for (const [number, mock] of mocks.entries()) expect(await send(mock, `order_after_${number}`)).toBe(202)
    for (const mock of mocks) {
      expect(await ordersAt(mock)).toEqual(acknowledged.toSorted())
      await expect
        .poll(() => healthOf(mock), { timeout: 5000 })
        .toEqual({ status: 'ok', store: { kind: 'redis', state: 'ok', silentReplicas: 0 } })
    }
  })
})
