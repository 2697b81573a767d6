import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'

let server: MockServer

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

/** The page's sample. */
const sample = {
  orderId: '507f1f77bcf86cd799439011',
  orderNumber: 'HY-1234',
  items: [
    { name: 'Adana Kebap', quantity: 2, unitPrice: 250, totalPrice: 500, options: ['Acılı', 'Bol soğanlı'] },
  ],
  totals: { subtotal: 500, deliveryFee: 20, total: 520 },
  address: { full: 'Atatürk Cad. No:1 D:5, Merkez/Şehir', note: '3. kat, zili çalın' },
  note: 'Lütfen çatal bıçak koymayın',
}

async function push(
  order: unknown,
  { baseUrl = server.baseUrl, secret = 'hy_test_secret' } = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${baseUrl}/hiziryemek/pos/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-secret-key': secret },
    body: JSON.stringify(order),
  })
  return { status: response.status, body: await response.json() }
}

describe('pushing an order', () => {
  test('is answered with the POS’s own id, the same for the same order', async () => {
    const taken = { success: true, message: 'Sipariş alındı', posOrderId: 'pos_0000001' }
    expect(await push(sample)).toEqual({ status: 200, body: taken })
    expect(await push(sample, { secret: 'YOUR_SECRET_KEY' })).toEqual({ status: 200, body: taken })
  })

  test('works with what a customer had nothing to say in, left out or null', async () => {
    const { note: _note, ...silent } = sample
    const items = [{ name: 'Ayran', quantity: 1, unitPrice: 39.9, totalPrice: 39.9 }]
    expect(await push({ ...silent, items })).toMatchObject({ status: 200 })
    expect(await push({ ...sample, note: null, address: { full: 'Merkez', note: null } })).toMatchObject({
      status: 200,
    })
  })

  test.each([
    ['no orderId', { ...sample, orderId: undefined }],
    ['no items', { ...sample, items: [] }],
    ['another type than in the sample', { ...sample, totals: { ...sample.totals, total: '520' } }],
    ['no object', [sample]],
  ])('with %s is refused with 400', async (_fault, order) => {
    expect(await push(order)).toEqual({
      status: 400,
      body: { success: false, message: 'Eksik veya geçersiz istek parametreleri' },
    })
  })

  test('with another secret is refused with 401', async () => {
    expect(await push(sample, { secret: 'somebody_else' })).toEqual({
      status: 401,
      body: { success: false, message: 'Geçersiz veya eksik x-secret-key' },
    })
  })

  test('keeps the POS’s id to itself where a call with both ids tells it', async () => {
    const readings = { 'hiziryemek.pos-order-id-link': 'call-with-both' }
    const silent = await startMockServer(await mockOptions({ port: 0, readings }))
    const { body } = await push(sample, { baseUrl: silent.baseUrl })
    expect(body).toEqual({ success: true, message: 'Sipariş alındı' })
    await silent.close()
  })
})

test('a magic orderId provokes an answer', async () => {
  expect(await push({ ...sample, orderId: '000000000000000000000503' })).toMatchObject({ status: 503 })
})
