import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MockClient } from '../../client/mock-client.js'
import { sendOrder } from '../../client/tested/sample-order-call.js'
import { mockOptions } from '../../options/mock-options.js'
import { isRedisOff } from '../../trials/redis-server/ensure-redis-server.js'
import { startRedisServer, type RedisServer } from '../../trials/redis-server/start-redis-server.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'

let redis: RedisServer
let admin: Redis
let mock: MockServer
let other: Server
let forwarded: Record<string, unknown>[]

beforeAll(async () => {
  if (isRedisOff) return
  redis = await startRedisServer()
  admin = new Redis(redis.url)
})
afterAll(async () => {
  if (isRedisOff) return
  admin.disconnect()
  await redis.close()
})
beforeEach(async () => {
  if (isRedisOff) return
  mock = await startMockServer(await mockOptions({ port: 0, store: redis.url }))
  forwarded = []
})
afterEach(async () => {
  if (isRedisOff) return
  await mock.close()
  other.close()
  other.closeAllConnections()
})

/** How another process ends a call: with a status, by cutting the connection, or with its life. */
type End = number | 'cuts' | 'dies'

/** Another process that has the world `w` and does with its calls what is said here. */
async function another(listener: (number: number, call: string) => Promise<End>): Promise<void> {
  other = createServer((request, response) => {
    forwarded.push({ ...request.headers })
    const call = String(request.headers['uyum-call'])
    void listener(forwarded.length, call).then((end) => {
      if (typeof end === 'number') return response.writeHead(end).end('{}')
      if (end === 'dies') other.close()
      return response.socket?.resetAndDestroy()
    })
  }).listen(0, '127.0.0.1')
  await once(other, 'listening')
  await admin.set('uyum:heart:other', `http://127.0.0.1:${(other.address() as AddressInfo).port}`)
  await admin.hset('uyum:owners', 'w', '1000:other')
}

const client = () => new MockClient({ ...mock, sandbox: 'w' })

describe.skipIf(isRedisOff)('a call of a world that another process has', () => {
  test('is that one’s to answer, and has come from nobody else', async () => {
    await another(() => Promise.resolve(418))
    expect((await sendOrder(client(), 'order_a')).status).toBe(418)
    expect(forwarded[0]).toMatchObject({
      'x-api-key': 'yk_test_key',
      'uyum-peer': expect.any(String) as string,
    })
  })

  test('is done here where that one died before it had done it', async () => {
    await another(() => Promise.resolve('dies'))
    expect((await sendOrder(client(), 'order_a')).status).toBe(202)
    expect(forwarded).toHaveLength(1)
    const exchanges = await client().listExchanges()
    expect(exchanges).toHaveLength(1)
    expect(JSON.stringify(exchanges)).not.toContain('uyum-')
  })

  test('is not done again where that one died after it had done it', async () => {
    await another(async (_, call) => {
      await admin.hset('uyum:entries:w', `forwarded-calls ${call}`, '1 1')
      return 'dies'
    })
    expect((await sendOrder(client(), 'order_b')).status).toBe(503)
    const orders = await client().listOrders('muditakurye/courier')
    expect(orders.map(({ id }) => id)).not.toContain('order_b')
  })

  test('is sent again where only the connection was cut, and is the same call', async () => {
    await another((number) => Promise.resolve<End>(number === 1 ? 'cuts' : 202))
    expect((await sendOrder(client(), 'order_c')).status).toBe(202)
    expect(forwarded).toHaveLength(2)
    expect(forwarded[0]?.['uyum-call']).toBe(forwarded[1]?.['uyum-call'])
  })
})
