import { setupServer } from 'msw/node'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { bringAbout, createWorld, handlers } from './handlers.js'

const order = {
  orderId: 'order_1',
  restaurantId: 'rest_test0000001',
  customerName: 'Ayşe Yılmaz',
  deliveryAddress: 'Kızılay, Ankara',
}

/** The code under test, as it runs in production. */
function placeOrder(headers: Record<string, string> = {}, body: object = order): Promise<Response> {
  return fetch('https://api.muditakurye.com.tr/webhook/third-party/order', {
    method: 'POST',
    headers: { 'X-API-Key': 'yk_test_key', 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

const server = setupServer(...handlers())
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers(...handlers()))
afterAll(() => server.close())

describe('an unchanged client at the production URL', () => {
  test('places an order, and a repeat creates nothing', async () => {
    expect((await placeOrder()).status).toBe(202)
    expect(await (await placeOrder()).json()).toEqual({ status: 'accepted', orderId: 'order_1' })
    expect((await placeOrder({}, { ...order, customerName: 'Elif' })).status).toBe(409)
  })

  test('finds nothing of another test: fresh handlers are a fresh world', async () => {
    expect((await placeOrder({}, { ...order, customerName: 'Elif' })).status).toBe(202)
  })

  test.each(['http', 'https'])('may call Hesap Kurye by %s, as its page prints both', async (scheme) => {
    const response = await fetch(`${scheme}://api.hesapkurye.com/OutSource/GetPaymentMethods`, {
      method: 'POST',
      body: JSON.stringify({ ApiKey: 'hk_test_key', ApiSecret: 'hk_test_secret' }),
    })
    expect(response.status).toBe(200)
  })

  test('provokes a documented error', async () => {
    const response = await placeOrder({ Prefer: 'code=429' })
    expect(response.status).toBe(429)
    expect(await response.json()).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' })
  })

  test('is refused, and not let through to the network, where nothing is documented', async () => {
    expect((await fetch('https://api.muditakurye.com.tr/webhook/other')).status).toBe(404)
    expect((await fetch('https://api.muditakurye.com.tr/webhook/third-party/order')).status).toBe(405)
  })

  test('meets the integrator’s own handler first, as ever in MSW', async () => {
    server.use(http.post('https://api.muditakurye.com.tr/*', () => HttpResponse.error()))
    await expect(placeOrder()).rejects.toThrow('Failed to fetch')
  })
})

describe('a world of one’s own', () => {
  test('is brought into a state, has its clock moved, and tells what went over the wire', async () => {
    const world = createWorld()
    server.resetHandlers(...handlers({ world }))
    const { apiKey, restaurantId } = bringAbout(world, 'muditakurye/courier', 'rate limit is low', {
      limit: 1,
    })
    const place = (orderId: string): Promise<Response> =>
      placeOrder({ 'X-API-Key': String(apiKey) }, { ...order, orderId, restaurantId })
    world.clock.freeze()
    expect((await place('a')).status).toBe(202)
    expect((await place('b')).status).toBe(429)
    await world.clock.advance(60_000)
    expect((await place('b')).status).toBe(202)
    const [newest] = world.journal.newestFirst()
    expect(newest).toMatchObject({
      surface: 'muditakurye/courier',
      operation: 'createOrder',
      request: { headers: { 'x-api-key': '[redacted]' } },
      response: { status: 202 },
    })
    expect(world.journal.newestFirst()).toHaveLength(3)
  })
})

describe('a surface that a POS or a courier serves', () => {
  test.each([
    ['https://courier.test', 'https://courier.test'],
    ['https://courier.test/hook/', 'https://courier.test/hook'],
    ['https://courier.test/hook?tenant=1', 'https://courier.test/hook?tenant=1'],
    ['https://courier.test/hook?tenant=1', 'https://courier.test/hook'],
    ['HTTPS://Courier.Test:443/hook', 'https://courier.test/hook'],
    ['https://courier.test/a(b)/c:d+e', 'https://courier.test/a(b)/c:d+e'],
    ['https://courier.test/a*b', 'https://courier.test/a*b'],
    ['https://user:pass@courier.test/hook', 'https://courier.test/hook'],
  ])('is played at the base URL %s that it is given', async (baseUrl, url) => {
    server.resetHandlers(...handlers({ baseUrls: { 'kuzeypos/courier': baseUrl } }))
    const push = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }
    expect((await fetch(url, push)).status).toBe(200)
    expect((await fetch(url)).status).toBe(405)
  })

  test('has none with a fragment', () => {
    const baseUrls = { 'kuzeypos/courier': 'https://courier.test/#hook' }
    expect(() => handlers({ baseUrls })).toThrow(/expected a URL without a fragment/)
  })

  test('cannot be asked for without one', () => {
    expect(() => handlers({ surfaces: ['kuzeypos/courier'] })).toThrow(/expected its base URL/)
  })
})

describe('a deliberate violation on the wire', () => {
  test('an unknown defect is an error that names the known ones', () => {
    expect(() => handlers({ defect: ['nothing'] })).toThrow(/expected one of .*unknown-restaurant-is-404/)
  })

  test('an unknown reading too', () => {
    expect(() => handlers({ readings: { 'muditakurye.duplicate-order': 'no' } })).toThrow(
      /expected one of either, replay-or-conflict/,
    )
  })

  test('and a world with settings beside it', () => {
    expect(() => handlers({ world: createWorld(), readings: {} })).toThrow(/Give them to createWorld/)
  })
})

test('another revision of the documents is played where it is named', async () => {
  server.resetHandlers(...handlers({ revision: 'later', surfaces: ['hiziryemek/platform'] }))
  const update = (headers: Record<string, string>) =>
    fetch('https://www.hiziryemek.com/api/v1/pos-webhook/webhook', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({
        restaurantId: '507f1f77bcf86cd799439011',
        orderId: '507f1f77bcf86cd799439012',
        status: 'preparing',
      }),
    })
  expect((await update({ 'x-webhook-secret': 'hy_test_secret' })).status).toBe(200)
  expect((await update({ 'x-secret-key': 'hy_test_secret' })).status).toBe(401)
  const world = createWorld({ revision: 'later' })
  server.resetHandlers(...handlers({ world, revision: 'later' }))
  expect((await update({ 'x-webhook-secret': 'hy_test_secret' })).status).toBe(200)
  expect(world.journal.newestFirst()).toHaveLength(1)
  expect(() => handlers({ revision: 'earlier' })).toThrow('expected one of later')
})
