import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MockClient } from '../../../mocks/client/mock-client.js'
import { sendOrder } from '../../../mocks/client/tested/sample-order-call.js'
import {
  startReceiver,
  type RecordingReceiver,
} from '../../../mocks/deliveries/attempts/recording-receiver.js'
import { isRedisOff } from '../../../mocks/trials/redis-server/ensure-redis-server.js'
import { startRedisServer, type RedisServer } from '../../../mocks/trials/redis-server/start-redis-server.js'
import { startBalancer, type Balancer } from '../../../mocks/persistence/replicas/tested/start-balancer.js'
import {
  startMockProcess,
  type MockProcess,
} from '../../../mocks/persistence/replicas/tested/start-mock-process.js'
import type { Check } from '../../check.js'
import { judgeAt, objectionsIn } from '../judging/judge-at.js'
import { shareOfTheTurn } from '../judging/share-of-the-turn.js'
import { loadSuite } from '../../register.js'

let redis: RedisServer
let mocks: MockProcess[]
let balancer: Balancer
let receiver: RecordingReceiver

const start = () => startMockProcess(['--store', redis.url])

beforeAll(async () => {
  if (isRedisOff) return
  redis = await startRedisServer()
  mocks = await Promise.all([start(), start(), start(), start()])
  balancer = await startBalancer(mocks.map(({ baseUrl }) => baseUrl))
  receiver = await startReceiver()
})
afterAll(async () => {
  if (isRedisOff) return
  await balancer.close()
  await receiver.close()
  await Promise.all(mocks.map((mock) => mock.end('SIGTERM')))
  await redis.close()
})

const clientOf = (mock: { baseUrl: string }, sandbox: string) => new MockClient({ ...mock, sandbox })

describe.skipIf(isRedisOff)('four mocks that share a Redis, behind a round-robin', () => {
  test.each(['muditakurye/courier', 'muditakurye/pos', 'kuzeypos/platform', 'kuzeypos/courier'] as const)(
    'pass the suite of %s as one: a third of it, another one with each commit',
    { timeout: 60_000 },
    async (surface) => {
      const ofThisTurn = new Set(shareOfTheTurn((await loadSuite(surface)).checks, 3, 0))
      const isWanted = (check: Check): boolean => ofThisTurn.has(check)
      const records = await judgeAt(balancer.baseUrl, surface, { timeoutMs: 10_000, isWanted })
      expect(records.length).toBeGreaterThan(10)
      expect(objectionsIn(records)).toEqual([])
    },
  )

  test('create an order once that each of them gets at the same moment', async () => {
    await new MockClient(balancer).createWorld({
      name: 'once',
      readings: { 'muditakurye.duplicate-order': 'conflict' },
    })
    for (const id of ['order_a', 'order_b', 'order_c']) {
      const answers = await Promise.all(mocks.map((mock) => sendOrder(clientOf(mock, 'once'), id)))
      expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409, 409, 409])
    }
    for (const mock of mocks) {
      const orders = await clientOf(mock, 'once').listOrders('muditakurye/courier')
      expect(orders.map(({ id }) => id)).toEqual(['order_a', 'order_b', 'order_c'])
    }
  })

  test('spring into the same world at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        sendOrder(clientOf(mocks[number % 4]!, 'sprung'), `order_${number}`),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202))
    expect(await clientOf(balancer, 'sprung').listOrders('muditakurye/courier')).toHaveLength(20)
  })

  test('make a delivery once, and within five seconds where the one dies that was to make it', async () => {
    const mine = mocks[0]!
    await new MockClient(mine).createWorld({ name: 'left' })
    const left = clientOf(balancer, 'left')
    await left.setDeliveryTarget('kuzeypos/courier', { baseUrl: receiver.baseUrl })
    await left.push({ surface: 'kuzeypos/courier' })
    expect(receiver.calls).toHaveLength(1)
    await left.push({ surface: 'kuzeypos/courier', delaySeconds: 0.5 })
    await mine.end('SIGKILL')
    const killedAt = performance.now()
    // Nobody calls: the others find it by themselves.
    await receiver.received(2)
    expect(performance.now() - killedAt).toBeLessThan(5000)
    mocks[0] = await start()
    await wait(500)
    expect(receiver.calls).toHaveLength(2)
    expect(await left.listDeliveries()).toMatchObject([{ state: 'delivered' }, { state: 'delivered' }])
  })

  test('answer at once for one that was killed', async () => {
    const [mine, other] = [mocks[1]!, mocks[2]!]
    await new MockClient(mine).createWorld({ name: 'taken' })
    await sendOrder(clientOf(mine, 'taken'), 'order_a')
    await sendOrder(clientOf(other, 'taken'), 'order_b')
    await mine.end('SIGKILL')
    const killedAt = performance.now()
    expect((await sendOrder(clientOf(other, 'taken'), 'order_c')).status).toBe(202)
    // Long before its heart is missed.
    expect(performance.now() - killedAt).toBeLessThan(2500)
    const orders = await clientOf(other, 'taken').listOrders('muditakurye/courier')
    expect(orders.map(({ id }) => id)).toEqual(['order_a', 'order_b', 'order_c'])
    mocks[1] = await start()
  })

  test('make no delivery twice where one is stopped that has it on its way', async () => {
    const mine = mocks[2]!
    await new MockClient(mine).createWorld({ name: 'ended' })
    const ended = clientOf(mocks[1]!, 'ended')
    await ended.setDeliveryTarget('kuzeypos/courier', { baseUrl: receiver.baseUrl })
    const before = receiver.calls.length
    receiver.answerWith({ status: 200, delayMs: 1000 }, { status: 200 })
    const pushed = ended.push({ surface: 'kuzeypos/courier' })
    await receiver.received(before + 1)
    const gone = mine.end('SIGTERM')
    // Whoever is called meanwhile leaves it to the one that has it; what is to be made now is made by the next.
    while (receiver.calls.length < before + 2) {
      await ended.createOrder('kuzeypos/platform')
      await wait(50)
    }
    expect(await gone).toBe(0)
    expect(await pushed).toMatchObject([{ state: 'delivered' }])
    const made = (await ended.listOrders('kuzeypos/platform')).length - 1
    await receiver.received(before + 1 + made)
    await wait(300)
    expect(receiver.calls).toHaveLength(before + 1 + made)
    mocks[2] = await start()
  })

  test('hand their worlds on when they are stopped', async () => {
    const mine = mocks[3]!
    await new MockClient(mine).createWorld({ name: 'handed' })
    await sendOrder(clientOf(mine, 'handed'), 'order_a')
    expect(await mine.end('SIGTERM')).toBe(0)
    const orders = await clientOf(mocks[2]!, 'handed').listOrders('muditakurye/courier')
    expect(orders.map(({ id }) => id)).toEqual(['order_a'])
    mocks[3] = await start()
  })
})
