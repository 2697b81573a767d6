import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MockClient } from '../client/mock-client.js'
import { mockOptions } from '../options/mock-options.js'
import { startMockServer, type MockServer } from '../server/mock-server.js'

let server: MockServer
let mock: MockClient
beforeAll(async () => {
  server = await startMockServer(
    await mockOptions({ port: 0, limits: { bodyBytes: 100_000, bodyDepth: 50 } }),
  )
})
afterAll(() => server.close())
beforeEach(async () => {
  mock = await new MockClient(server).createWorld()
})

const match = { surface: 'muditakurye/courier', operation: 'createOrder' } as const
const order = { restaurantId: 'rest_test0000001', customerName: 'Ayşe Öz', deliveryAddress: 'Çınar Sk. 5' }

function send(body: Buffer, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${mock.urlOf('muditakurye/courier')}/webhook/third-party/order`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': 'yk_test_key', ...headers },
    body: new Uint8Array(body),
  })
}

describe.each<[how: string, carry: (text: string) => Buffer, headers: Record<string, string>]>([
  ['with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`), {}],
  ['in gzip', (text) => gzipSync(text), { 'content-encoding': 'gzip' }],
  ['in br, with a mark', (text) => brotliCompressSync(`\uFEFF${text}`), { 'content-encoding': 'br' }],
])('a body %s means the same to all who read it', (_how, carry, headers) => {
  const place = (orderId: string): Promise<Response> =>
    send(carry(JSON.stringify({ ...order, orderId })), headers)

  test('the operation and the journal', async () => {
    expect((await place('order_a')).status).toBe(202)
    const [exchange] = await mock.listExchanges()
    expect(exchange!.violations).toEqual([])
    expect(JSON.parse(exchange!.request.body)).toMatchObject({ orderId: 'order_a' })
  })

  test('a magic value', async () => {
    expect((await place('order_magic_503')).status).toBe(503)
  })

  test('faults, by a member and by its different values', async () => {
    await mock.declareFault({ match: { ...match, fields: { orderId: 'order_a' } }, effect: { error: '503' } })
    await mock.declareFault({ match: { ...match, distinct: 'orderId', nth: 2 }, effect: { error: '429' } })
    const seen: number[] = []
    for (const id of ['order_a', 'order_b', 'order_c']) seen.push((await place(id)).status)
    expect(seen).toEqual([503, 429, 202])
  })

  test('verify', async () => {
    await place('order_a')
    expect(await mock.verify({ match: { ...match, fields: { orderId: 'order_a' } } })).toMatchObject({
      verdict: 'passed',
    })
  })

  test('a second order of the same id, and a replay', async () => {
    await place('order_a')
    expect((await place('order_a')).status).toBe(202)
    const [exchange] = await mock.listExchanges()
    expect((await mock.replayExchange(exchange!.id)).response.status).toBe(202)
    expect(await mock.listOrders('muditakurye/courier')).toHaveLength(1)
  })
})

test('a mark is told, though it is passed over', async () => {
  await send(Buffer.from(`\uFEFF${JSON.stringify({ ...order, orderId: 'order_a' })}`))
  expect((await mock.listExchanges())[0]!.request.hadByteOrderMark).toBe(true)
})

describe('what cannot be undone is refused in words that name the header', () => {
  test.each<[header: string, body: Buffer, status: number]>([
    ['compress', Buffer.from('{}'), 415],
    ['gzip', Buffer.from('{}'), 400],
  ])('%s', async (header, body, status) => {
    const response = await send(body, { 'content-encoding': header })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      error: expect.stringContaining('Content-Encoding') as string,
    })
    expect(response.headers.get('accept-encoding')).toBe('gzip, deflate, br')
    expect(await mock.listExchanges()).toMatchObject([{ response: { status } }])
  })

  test('a body that is too long once it is undone', async () => {
    const response = await send(gzipSync(Buffer.alloc(1_000_000)), { 'content-encoding': 'gzip' })
    expect([response.status, response.headers.get('uyum-limit')]).toEqual([413, 'bodyBytes'])
  })

  test('one that is too deep then', async () => {
    const response = await send(gzipSync('['.repeat(1000)), { 'content-encoding': 'gzip' })
    expect([response.status, response.headers.get('uyum-limit')]).toEqual([413, 'bodyDepth'])
  })
})
