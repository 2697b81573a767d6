import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mockOptions } from '../mock-options.js'
import { startMockServer, type MockServer } from '../server/mock-server.js'
import { MockClient } from './mock-client.js'

let server: MockServer
let mock: MockClient

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())
beforeEach(async () => {
  mock = await new MockClient(server).createWorld()
})

const order = { restaurantId: 'rest_test0000001', customerName: 'Ayşe Öz', deliveryAddress: 'Çınar Sk. 5' }

function send(orderId: string, { apiKey = 'yk_test_key', to = mock, ...more } = {}) {
  return fetch(`${to.urlOf('muditakurye/courier')}/webhook/third-party/order`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': apiKey, authorization: basic },
    body: JSON.stringify({ ...order, orderId, ...more }),
  })
}
const basic = `Basic ${Buffer.from('demo:demo').toString('base64')}`
const createOrder = { surface: 'muditakurye/courier', operation: 'createOrder' } as const
const noon = new Date('2026-11-21T12:00:00.000Z')

describe('faults', () => {
  test('a documented error, once, after a call that passes', async () => {
    await mock.declareFault({
      id: 'busy',
      match: createOrder,
      effect: { error: '429' },
      after: 1,
      times: 1,
    })
    const answers = [await send('order_a'), await send('order_b'), await send('order_b')]
    expect(answers.map(({ status }) => status)).toEqual([202, 429, 202])
    expect(await mock.getFault('busy')).toMatchObject({ matched: 3, fired: 1 })
  })

  test('only the calls whose body has the named values', async () => {
    await mock.declareFault({
      match: { ...createOrder, fields: { customerName: 'Ayşe Öz' } },
      effect: { error: '503' },
    })
    expect((await send('order_a', { customerName: 'Can' })).status).toBe(202)
    expect((await send('order_b')).status).toBe(503)
  })

  test.each([
    ['nth', { nth: 2 }, [202, 503, 202, 202]],
    ['every', { every: 2 }, [202, 503, 202, 503]],
  ])('%s counts the matching calls', async (_which, turn, statuses) => {
    await mock.declareFault({ match: { ...createOrder, ...turn }, effect: { error: '503' } })
    const seen: number[] = []
    for (const orderId of ['a', 'b', 'c', 'd']) seen.push((await send(`order_${orderId}`)).status)
    expect(seen).toEqual(statuses)
  })

  test('latency, in milliseconds', async () => {
    await mock.declareFault({ match: createOrder, effect: { latencyMs: 150 } })
    const begun = performance.now()
    expect((await send('order_a')).status).toBe(202)
    expect(performance.now() - begun).toBeGreaterThan(140)
  })

  test('a reset connection leaves nothing behind, apply-then-drop leaves the order', async () => {
    await mock.declareFault({ id: 'reset', match: createOrder, effect: { wire: 'reset' }, times: 1 })
    await expect(send('order_a')).rejects.toThrow('fetch failed')
    expect((await send('order_a')).status).toBe(202)

    await mock.declareFault({ match: createOrder, effect: { wire: 'apply-then-drop' }, times: 1 })
    await expect(send('order_b')).rejects.toThrow('fetch failed')
    expect((await send('order_b', { customerName: 'Can' })).status).toBe(409)

    const [, dropped, , reset] = await mock.listExchanges()
    expect(dropped).toMatchObject({ fault: 'fault-1', wire: 'reset', response: { status: 202 } })
    expect(reset).toMatchObject({ fault: 'reset', wire: 'reset', response: { status: 0 } })
  })

  test('half an answer', async () => {
    await mock.declareFault({ match: createOrder, effect: { wire: 'truncate' } })
    const response = await send('order_a')
    expect(response.status).toBe(202)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test('an answer that is no JSON', async () => {
    await mock.declareFault({ match: createOrder, effect: { wire: 'malformed-json' } })
    const response = await send('order_a')
    expect(response.headers.get('content-type')).toContain('application/json')
    await expect(response.json()).rejects.toThrow(SyntaxError)
  })

  test('one that never fired is to be seen, and given back when it is deleted', async () => {
    await mock.declareFault({ id: 'never', match: { surface: 'bkyemek/pos' }, effect: { latencyMs: 1 } })
    await send('order_a')
    expect(await mock.listFaults()).toMatchObject([{ id: 'never', matched: 0, fired: 0 }])
    expect(await mock.deleteFault('never')).toMatchObject({ fired: 0 })
    expect(await mock.listFaults()).toEqual([])
  })

  test.each([
    ['an error that the operation has not', { match: createOrder, effect: { error: '418' } }, /400, 400-/],
    [
      'an operation that the surface has not',
      { match: { ...createOrder, operation: 'x' }, effect: { latencyMs: 1 } },
      /createOrder/,
    ],
    ['an error in nobody’s words', { effect: { error: '429' } }, /Name both/],
    ['nothing to happen', { match: createOrder, effect: {} }, /effect/],
    ['a misspelt member', { match: createOrder, effect: { latencyMs: 1 }, tims: 1 } as never, /tims/],
  ])('refuses %s', async (_what, fault, message) => {
    await expect(mock.declareFault(fault)).rejects.toThrow(message)
    await expect(mock.declareFault(fault)).rejects.toMatchObject({ status: 400 })
  })

  test('refuses an id that is taken', async () => {
    await mock.declareFault({ id: 'one', effect: { latencyMs: 0 } })
    await expect(mock.declareFault({ id: 'one', effect: { latencyMs: 0 } })).rejects.toMatchObject({
      status: 409,
    })
  })
})

describe('rate limits', () => {
  test('are for one caller, and end with the minute of the world’s clock', async () => {
    await mock.freezeClock()
    await mock.setRateLimit({ surface: 'muditakurye/courier', caller: 'yk_test_key', limit: 1 })
    expect((await send('order_a')).status).toBe(202)
    expect((await send('order_b')).status).toBe(429)
    expect((await send('order_c', { apiKey: 'yk_your_api_key_here' })).status).toBe(202)
    await mock.advanceClock(60)
    expect((await send('order_b')).status).toBe(202)
    await mock.deleteAllRateLimits()
    expect((await send('order_d')).status).toBe(202)
  })

  test('without a caller count each caller by itself', async () => {
    await mock.setRateLimit({ surface: 'muditakurye/courier', limit: 1, perSeconds: 3600 })
    expect((await send('order_a')).status).toBe(202)
    expect((await send('order_b', { apiKey: 'yk_your_api_key_here' })).status).toBe(202)
    expect((await send('order_c')).status).toBe(429)
  })
})

describe('worlds', () => {
  test('begin with a seed, a clock and readings, and begin so again at a reset', async () => {
    const wishes = { seed: 7, readings: { 'muditakurye.duplicate-order': 'conflict' } }
    const own = await mock.createWorld({
      ...wishes,
      name: 'mine',
      clock: { mode: 'frozen', now: noon.toISOString() },
    })
    await send('order_a', { to: own })
    expect((await send('order_a', { to: own })).status).toBe(409)
    await own.advanceClock(30)
    await own.reset()
    expect((await send('order_a', { to: own })).status).toBe(202)
    expect((await own.listWorlds()).find(({ name }) => name === 'mine')).toEqual({
      ...wishes,
      name: 'mine',
      path: '/@mine',
      clock: { mode: 'frozen', now: noon.toISOString() },
    })
    await expect(mock.createWorld({ name: 'mine' })).rejects.toMatchObject({ status: 409 })
    await mock.deleteWorld('mine')
    await mock.createWorld({ name: 'mine' })
    await mock.deleteWorld('mine')
  })

  test('refuse a reading that no contract has', async () => {
    await expect(mock.createWorld({ readings: { 'muditakurye.x': 'y' } })).rejects.toMatchObject({
      status: 400,
    })
  })

  test('are written down and put back, but for surfaces that do not offer it', async () => {
    await mock.freezeClock(new Date(Date.now() + 3_600_000))
    const { now } = await mock.declareFault({ effect: { latencyMs: 0 } }).then(() => mock.readClock())
    await send('order_a')
    const { id, startAnew } = await mock.takeSnapshot()
    expect(startAnew).toEqual(['muditakurye/courier'])
    await mock.advanceClock(60)
    await mock.deleteAllFaults()
    expect((await mock.restoreSnapshot(id)).clock).toEqual({ now, mode: 'frozen' })
    expect(await mock.listFaults()).toMatchObject([{ id: 'fault-1', fired: 1 }])
    await expect(mock.restoreSnapshot('snapshot-9')).rejects.toMatchObject({ status: 404 })
  })
})

test('the clock is frozen, moved and let go', async () => {
  const later = new Date(Date.now() + 86_400_000)
  expect(await mock.freezeClock(later)).toEqual({ now: later.toISOString(), mode: 'frozen' })
  expect(await mock.advanceClock(1.5)).toEqual({
    now: new Date(later.getTime() + 1500).toISOString(),
    mode: 'frozen',
    fired: [],
  })
  expect(await mock.setClockMode('real')).toMatchObject({ mode: 'real' })
  await expect(mock.freezeClock(noon)).rejects.toMatchObject({ status: 400 })
})

describe('exchanges', () => {
  test('are filtered by surface, operation and status', async () => {
    await send('order_a')
    await send('', {})
    expect(await mock.listExchanges()).toHaveLength(2)
    const [accepted, ...others] = await mock.listExchanges({ ...createOrder, status: 202 })
    expect(others).toEqual([])
    expect(accepted?.request.headers['x-api-key']).toBe('[redacted]')
    expect(await mock.listExchanges({ surface: 'bkyemek/pos' })).toEqual([])
  })

  test('go into a HAR file', async () => {
    await send('order_a')
    const { log } = await mock.exportExchanges()
    expect(log.version).toBe('1.2')
    expect(log.entries).toMatchObject([
      {
        request: {
          method: 'POST',
          url: `${mock.urlOf('muditakurye/courier')}/webhook/third-party/order`,
          postData: { mimeType: 'application/json' },
        },
        response: { status: 202 },
      },
    ])
  })

  test('are replayed with the secrets that they were sent with', async () => {
    await send('order_a')
    const [first] = await mock.listExchanges()
    await mock.declareFault({ match: createOrder, effect: { error: '503' }, times: 1 })
    expect((await mock.replayExchange(first!.id)).response.status).toBe(503)
    expect((await mock.replayExchange(first!.id)).response.status).toBe(202)
    expect(await mock.listExchanges()).toHaveLength(3)
    await expect(mock.replayExchange('99')).rejects.toMatchObject({ status: 404 })
  })

  test('are seen as they happen', async () => {
    await send('order_a')
    const watching = new AbortController()
    const seen: string[] = []
    const done = (async () => {
      for await (const { request } of mock.watchExchanges(watching.signal, '0')) {
        seen.push((JSON.parse(request.body) as { orderId: string }).orderId)
        if (seen.length === 1) await mock.reset().then(() => send('order_b'))
        if (seen.length === 2) watching.abort()
      }
    })()
    await done
    expect(seen).toEqual(['order_a', 'order_b'])
  })
})

describe('verify', () => {
  test('passes where it happened as often as it should', async () => {
    await send('order_a')
    await send('order_a')
    const { verdict, matched } = await mock.verify({
      match: { ...createOrder, fields: { orderId: 'order_a' }, answer: { status: 'accepted' } },
      count: { exactly: 2 },
    })
    expect({ verdict, matched }).toEqual({ verdict: 'passed', matched: ['2', '1'] })
  })

  test('fails with what came nearest', async () => {
    await send('order_a')
    expect(await mock.verify({ match: { ...createOrder, fields: { orderId: 'order_b' } } })).toEqual({
      verdict: 'failed',
      matched: [],
      nearMisses: [
        {
          id: '1',
          distance: 1,
          differences: [{ path: 'fields.orderId', expected: 'order_b', actual: 'order_a' }],
        },
      ],
      reason: 'expected at least 1, found 0',
    })
  })

  test('looks back only so far', async () => {
    await mock.freezeClock()
    await send('order_a')
    await mock.advanceClock(60)
    const { verdict } = await mock.verify({ match: createOrder, count: { atMost: 0 }, within: 30 })
    expect(verdict).toBe('passed')
  })
})

test('the catalog lists what can be had', async () => {
  const [surface, ...others] = await mock.catalog('muditakurye/courier')
  expect(others).toEqual([])
  expect(surface?.operations[0]).toMatchObject({
    id: 'createOrder',
    method: 'POST',
    path: '/webhook/third-party/order',
  })
  expect(surface?.operations[0]?.provocations).toContainEqual({ name: '429', status: 429, documented: true })
  expect(surface?.operations[0]?.magicValues).toContainEqual({
    field: 'orderId',
    value: 'order_magic_409',
    provokes: '409',
  })
  expect(surface?.transitions).toContainEqual({ from: 'NEW', to: 'VALIDATED', basis: 'stated' })
  expect(surface?.states).toContain('rate limit is low')
  expect(surface?.readings.map(({ name }) => name)).toContain('muditakurye.duplicate-order')
  expect(surface?.defects).toContain('unknown-restaurant-is-404')
  expect(surface?.snapshots).toBe(false)
})
