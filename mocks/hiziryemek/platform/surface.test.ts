import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'

let server: MockServer

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

interface Reply {
  status: number
  body: unknown
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(`${server.baseUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

function update(
  body: unknown,
  headers: Record<string, string> = { 'x-secret-key': 'hy_test_secret' },
): Promise<Reply> {
  return post('/hiziryemek/platform/api/v1/pos-webhook/webhook', body, headers)
}

async function existingOrder(status: string): Promise<{ orderId: string; posOrderId: string }> {
  const state = { state: 'order exists', params: { status }, action: 'setup' }
  return (await post('/_uyum/states/hiziryemek/platform', state)).body as {
    orderId: string
    posOrderId: string
  }
}

const processed: Reply = { status: 200, body: { success: true, message: 'Webhook işlendi' } }
const refused = (status: number, message: string): Reply => ({ status, body: { success: false, message } })
const unauthorized = refused(401, 'Geçersiz veya eksik x-secret-key')
const badRequest = refused(400, 'Eksik veya geçersiz istek parametreleri')
const notFound = refused(404, 'Belirtilen sipariş bulunamadı')

describe('reporting a status', () => {
  test('works as in the page’s sample, with only the host changed', async () => {
    const sample = { orderId: '507f1f77bcf86cd799439011', status: 'preparing' }
    expect(await post('/api/v1/pos-webhook/webhook', sample, { 'x-secret-key': 'YOUR_SECRET_KEY' })).toEqual(
      processed,
    )
  })

  test('takes an order by either id all the way', async () => {
    const { orderId, posOrderId } = await existingOrder('pending')
    expect(await update({ orderId, status: 'confirmed' })).toEqual(processed)
    expect(await update({ posOrderId, status: 'preparing' })).toEqual(processed)
    expect(await update({ orderId, posOrderId, status: 'on_the_way' })).toEqual(processed)
    expect(await update({ orderId, status: 'delivered' })).toEqual(processed)
  })

  test('needs no status: a call with both ids makes a posOrderId known', async () => {
    const { orderId } = await existingOrder('pending')
    expect(await update({ posOrderId: 'masa-7' })).toEqual(notFound)
    expect(await update({ orderId, posOrderId: 'masa-7' })).toEqual(processed)
    expect(await update({ posOrderId: 'masa-7', status: 'confirmed' })).toEqual(processed)
  })

  test('without the secret, or with another, is refused with 401', async () => {
    const { orderId } = await existingOrder('pending')
    expect(await update({ orderId }, {})).toEqual(unauthorized)
    expect(await update({ orderId }, { 'x-secret-key': 'hy_test_secret_2' })).toEqual(unauthorized)
  })

  test.each([
    ['no id', { status: 'preparing' }],
    ['an id of another type', { orderId: 7 }],
    ['an id of another form', { orderId: 'HY-1234' }],
    ['an empty id', { posOrderId: '' }],
    ['no object', ['507f1f77bcf86cd799439011']],
    ['an unknown status', { orderId: '507f1f77bcf86cd799439011', status: 'hazır' }],
    ['a status of another type', { orderId: '507f1f77bcf86cd799439011', status: 3 }],
  ])('with %s is refused with 400', async (_fault, body) => {
    expect(await update(body)).toEqual(badRequest)
  })

  test('for an order that is not there is refused with 404', async () => {
    expect(await update({ orderId: 'ffffffffffffffffffffffff', status: 'preparing' })).toEqual(notFound)
    expect(await update({ orderId: 'FFFFFFFFFFFFFFFFFFFFFFFF', status: 'preparing' })).toEqual(notFound)
    expect(await update({ posOrderId: 'nobody', status: 'preparing' })).toEqual(notFound)
  })
})

test('the reading natural-order refuses moves outside the natural order', async () => {
  const strict = await startMockServer(
    await mockOptions({ port: 0, readings: { 'hiziryemek.status-moves': 'natural-order' } }),
  )
  const lenient = server
  server = strict
  const { orderId } = await existingOrder('delivered')
  expect(await update({ orderId, status: 'preparing' })).toEqual(badRequest)
  expect(await update({ orderId, status: 'delivered' })).toEqual(processed)
  server = lenient
  await strict.close()
})

describe('provoking an answer', () => {
  test('a magic orderId names it', async () => {
    expect(await update({ orderId: '000000000000000000000404' })).toEqual(notFound)
    expect(await update({ orderId: '000000000000000000000429' })).toMatchObject({ status: 429 })
  })

  test('Prefer asks for it', async () => {
    const { orderId } = await existingOrder('pending')
    const headers = { 'x-secret-key': 'hy_test_secret', prefer: 'code=401' }
    expect(await update({ orderId }, headers)).toEqual(unauthorized)
  })
})

test('another method is refused with 405, and told which is right', async () => {
  const response = await fetch(`${server.baseUrl}/hiziryemek/platform/api/v1/pos-webhook/webhook`)
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
})
