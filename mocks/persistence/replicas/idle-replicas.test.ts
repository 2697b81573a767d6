import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MockClient } from '../../client/mock-client.js'
import { sendOrder } from '../../client/tested/sample-order-call.js'
import { isRedisOff } from '../../trials/redis-server/ensure-redis-server.js'
import { startRedisServer, type RedisServer } from '../../trials/redis-server/start-redis-server.js'
import { startMockProcess, type MockProcess } from './tested/start-mock-process.js'

const idleMs = 3000

let redis: RedisServer
let folder: string
let mocks: MockProcess[]
const start = () => startMockProcess(['--store', redis.url, '--config', join(folder, 'uyum.config.json')])

beforeAll(async () => {
  if (isRedisOff) return
  redis = await startRedisServer()
  folder = await mkdtemp(join(tmpdir(), 'uyum-idle-'))
  await writeFile(join(folder, 'uyum.config.json'), JSON.stringify({ mock: { limits: { idleMs } } }))
  mocks = await Promise.all([start(), start(), start()])
})
afterAll(async () => {
  if (isRedisOff) return
  await Promise.all(mocks.map((mock) => mock.end('SIGKILL')))
  await redis.close()
  await rm(folder, { recursive: true })
})

const clientOf = (mock: MockProcess, sandbox: string) => new MockClient({ ...mock, sandbox })
const namesAt = async (mock: MockProcess) => (await new MockClient(mock).listWorlds()).map(({ name }) => name)

/** A world that one mock has, with an order in it. */
async function begin(mock: MockProcess, name: string): Promise<void> {
  await new MockClient(mock).createWorld({ name })
  await sendOrder(clientOf(mock, name), 'order_a')
}

const ordersIn = async (mock: MockProcess, name: string) =>
  (await clientOf(mock, name).listOrders('muditakurye/courier')).map(({ id }) => id)

describe.skipIf(isRedisOff)('of worlds that replicas share', () => {
  test('one that is idle goes for all, and one that is used through another replica stays', async () => {
    const [one, other, third] = mocks as [MockProcess, MockProcess, MockProcess]
    await begin(one, 'idle')
    await begin(one, 'busy')
    const until = performance.now() + 2.5 * idleMs
    while (performance.now() < until) {
      expect(await ordersIn(other, 'busy')).toEqual(['order_a'])
      await wait(200)
    }
    for (const mock of [one, other, third]) {
      const names = await namesAt(mock)
      expect(names).toContain('busy')
      expect(names).not.toContain('idle')
    }
    // Its name is free: who calls it finds a world without past, the same one everywhere.
    await sendOrder(clientOf(third, 'idle'), 'order_b')
    expect(await ordersIn(one, 'idle')).toEqual(['order_b'])
  })

  test('one whose process died goes, too', async () => {
    await begin(mocks[0]!, 'orphan')
    await mocks[0]!.end('SIGKILL')
    await expect.poll(() => namesAt(mocks[1]!), { timeout: 20_000 }).not.toContain('orphan')
    mocks[0] = await start()
  })

  test('one that was taken over is let go by nobody who had it', async () => {
    const [one, other] = mocks as [MockProcess, MockProcess]
    await begin(one, 'taken')
    one.signal('SIGSTOP')
    // Until its heart is missed.
    await wait(4000)
    await sendOrder(clientOf(other, 'taken'), 'order_b')
    const until = performance.now() + 1.5 * idleMs
    while (performance.now() < until) {
      await ordersIn(other, 'taken')
      await wait(200)
    }
    one.signal('SIGCONT')
    const after = performance.now() + 1.5 * idleMs
    while (performance.now() < after) {
      expect(await ordersIn(other, 'taken')).toEqual(['order_a', 'order_b'])
      await wait(100)
    }
  })
})
