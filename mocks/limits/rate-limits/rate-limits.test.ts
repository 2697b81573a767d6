import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { sendOrder } from '../../client/tested/sample-order-call.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import { MockClient } from '../../client/mock-client.js'
import { RateLimits } from './rate-limits.js'

let server: MockServer
let mock: MockClient

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())
beforeEach(async () => {
  mock = await new MockClient(server).createWorld()
})

describe('rate limits', () => {
  test('are for one caller, and end with the minute of the world’s clock', async () => {
    await mock.freezeClock()
    await mock.setRateLimit({ surface: 'muditakurye/courier', caller: 'yk_test_key', limit: 1 })
    expect((await sendOrder(mock, 'order_a')).status).toBe(202)
    expect((await sendOrder(mock, 'order_b')).status).toBe(429)
    expect((await sendOrder(mock, 'order_c', { apiKey: 'yk_your_api_key_here' })).status).toBe(202)
    await mock.advanceClock(60)
    expect((await sendOrder(mock, 'order_b')).status).toBe(202)
    await mock.deleteAllRateLimits()
    expect((await sendOrder(mock, 'order_d')).status).toBe(202)
  })

  test('without a caller count each caller by itself', async () => {
    await mock.setRateLimit({ surface: 'muditakurye/courier', limit: 1, perSeconds: 3600 })
    expect((await sendOrder(mock, 'order_a')).status).toBe(202)
    expect((await sendOrder(mock, 'order_b', { apiKey: 'yk_your_api_key_here' })).status).toBe(202)
    expect((await sendOrder(mock, 'order_c')).status).toBe(429)
  })
})

test('callers that are made up without end are counted no more than ten thousand at a time', () => {
  const limits = new RateLimits([{ surface: 'muditakurye/courier', limit: 1 }])
  for (let made = 0; made < 30_000; made += 1) limits.admit('muditakurye/courier', `caller ${made}`, 0)
  expect(limits.parts['rate-limit-counts'].size).toBe(10_000)
  expect(limits.admit('muditakurye/courier', 'caller 29999', 0)).toBe(false)
})
