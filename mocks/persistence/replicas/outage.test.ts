import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MockClient } from '../../client/mock-client.js'
import { sendOrder } from '../../client/tested/sample-order-call.js'
import { mockOptions } from '../../options/mock-options.js'
import { isRedisOff } from '../../trials/redis-server/ensure-redis-server.js'
import { startRedisServer, type RedisServer } from '../../trials/redis-server/start-redis-server.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import { startBalancer, type Balancer } from './tested/start-balancer.js'

let redis: RedisServer
let servers: MockServer[]
let balancer: Balancer
let mock: MockClient

beforeAll(async () => {
  if (isRedisOff) return
  redis = await startRedisServer()
  const start = async () => startMockServer(await mockOptions({ port: 0, store: redis.url }))
  servers = await Promise.all([start(), start()])
  balancer = await startBalancer(servers.map(({ baseUrl }) => baseUrl))
})
afterAll(async () => {
  if (isRedisOff) return
  await balancer.close()
  await Promise.all(servers.map((server) => server.close()))
  await redis.close()
})

interface Answered {
  id: string
  status: number
  body: unknown
  milliseconds: number
}

/** Sends orders, each client one after the other, until it is told to stop; an order that got 503 is sent again. */
async function drive(clients: number, run: string, isOver: () => boolean): Promise<Answered[]> {
  const answers: Answered[] = []
  const client = async (number: number): Promise<void> => {
    for (let order = 0; !isOver(); order += 1) {
      const id = `order_${run}_${number}_${order}`
      let status = 503
      while (status === 503 && !isOver()) {
        const sentAt = performance.now()
        const answer = await sendOrder(mock, id)
        status = answer.status
        answers.push({ id, status, body: await answer.json(), milliseconds: performance.now() - sentAt })
        if (status === 503) await wait(20)
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return answers
}

const healthOf = async ({ baseUrl }: MockServer): Promise<unknown> =>
  (await fetch(`${baseUrl}/_uyum/health`)).json()

describe.skipIf(isRedisOff)('while Redis is away', () => {
  let run = 0

  beforeEach(async () => {
    run += 1
    mock = await new MockClient(balancer).createWorld()
  })

  test.each([
    ['is stopped', () => redis.stop(), () => redis.start()],
    ['is killed', () => redis.stop('SIGKILL'), () => redis.start()],
    ['stands still', () => redis.freeze(), () => redis.thaw()],
  ] as const)(
    '%s, calls get 503 in the partner’s shape, and nothing acknowledged is lost or double',
    async (_, goAway, comeBack) => {
      let isOver = false
      const driven = drive(8, String(run), () => isOver)
      await wait(400)
      await goAway()
      await expect
        .poll(() => healthOf(servers[0]!), { timeout: 5000 })
        .toMatchObject({ status: 'degraded', store: { kind: 'redis', state: 'unavailable' } })
      await wait(600)
      await comeBack()
      await expect.poll(() => healthOf(servers[1]!), { timeout: 5000 }).toMatchObject({ status: 'ok' })
      await wait(400)
      isOver = true
      const answers = await driven

      const refused = answers.filter(({ status }) => status !== 202)
      expect(refused.length).toBeGreaterThan(0)
      for (const { status, body } of refused) {
        expect({ status, body }).toEqual({
          status: 503,
          body: { error: 'Under maintenance', code: 'SERVICE_UNAVAILABLE' },
        })
      }
      const acknowledged = answers.filter(({ status }) => status === 202).map(({ id }) => id)
      expect(acknowledged.length).toBeGreaterThan(20)
      const kept = (await mock.listOrders('muditakurye/courier')).map(({ id }) => id)
      expect(new Set(kept).size).toBe(kept.length)
      expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([])
      expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(6000)
    },
  )

  test('the control API says so, and what to expect', async () => {
    await redis.stop()
    await expect(mock.listOrders('muditakurye/courier')).rejects.toThrow(
      /keeping worlds in redis at 127\.0\.0\.1:\d+: expected it to answer, .+ Calls are answered again as soon as it does\./,
    )
    await redis.start()
    await expect.poll(() => mock.listOrders('muditakurye/courier'), { timeout: 5000 }).toEqual([])
  })
})
