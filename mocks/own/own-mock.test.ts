import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { enrolFolders } from '../../contracts/own/enrol-folders.js'
import { violationsOf } from '../../contracts/validation/validation.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import { MockClient } from '../client/mock-client.js'
import { mockOptions } from '../options/mock-options.js'
import { startMockServer, type MockServer } from '../server/mock-server.js'
import { ownMockSurface } from './own-mock-surface.js'

const folder = join(import.meta.dirname, '../../suites/examples/partners/yakin-kurye')
const courier = 'yakin-kurye/courier' as Surface
const pos = 'yakin-kurye/pos' as Surface
const key = 'yk_deneme_anahtari'
const delivery = {
  referenceNo: 'SIP-1',
  recipientName: 'Ayşe',
  recipientPhone: '0532',
  address: 'Moda',
  amount: 12.5,
}

let server: MockServer
let mock: MockClient

beforeAll(async () => {
  await enrolFolders([folder])
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())
beforeEach(async () => {
  mock = await new MockClient(server).createWorld()
})

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { 'x-api-key': key },
) {
  const response = await fetch(`${mock.urlOf(courier)}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('what was posted can be read, in the documented form', async () => {
  const created = await call('POST', '/deliveries', delivery)
  expect(created).toMatchObject({
    status: 201,
    body: { referenceNo: 'SIP-1', recipientName: 'Ayşe', status: 'RECEIVED' },
  })
  const read = await call('GET', `/deliveries/${String(created.body['trackingId'])}`)
  expect(read).toEqual({ status: 200, body: created.body })
  const { validators } = ownMockSurface(courier).contract
  expect(violationsOf(validators, 'getDelivery.200', read.body)).toEqual([])
})

test.each([
  ['a wrong key', 'POST', '/deliveries', delivery, { 'x-api-key': 'x' }, 401, { code: 'UNAUTHORIZED' }],
  ['no key', 'GET', '/deliveries/1', undefined, {}, 401, { code: 'UNAUTHORIZED' }],
  [
    'a missing member',
    'POST',
    '/deliveries',
    { ...delivery, address: undefined },
    undefined,
    422,
    { code: 'INVALID', field: 'address' },
  ],
  [
    'another type',
    'POST',
    '/deliveries',
    { ...delivery, amount: 'x' },
    undefined,
    422,
    { code: 'INVALID', field: 'amount' },
  ],
  ['no JSON', 'POST', '/deliveries', '{', undefined, 422, { code: 'INVALID' }],
  ['an unknown id', 'GET', '/deliveries/none', undefined, undefined, 404, { code: 'NOT_FOUND' }],
])('%s is refused as the documents have it', async (_what, method, path, body, headers, status, said) => {
  expect(await call(method, path, body, headers)).toMatchObject({ status, body: said })
})

test('a repeat gets the first answer again, other content under its name a conflict; a refused one is judged anew', async () => {
  expect((await call('POST', '/deliveries', { ...delivery, amount: -1 })).status).toBe(422)
  const first = await call('POST', '/deliveries', delivery)
  expect(await call('POST', '/deliveries', delivery)).toEqual(first)
  expect(await call('POST', '/deliveries', { ...delivery, address: 'Başka' })).toMatchObject({
    status: 409,
    body: { code: 'DUPLICATE_REFERENCE' },
  })
  expect(await mock.listOrders(courier)).toHaveLength(1)
})

test('a move is told by a signed webhook, which is sent again after the documented pauses', async () => {
  await mock.freezeClock()
  await mock.setDeliveryTarget(pos, { baseUrl: `${new MockClient(server).urlOf(pos)}-nowhere` })
  const { body } = await call('POST', '/deliveries', delivery)
  await mock.advanceOrder(courier, String(body['trackingId']), 'ASSIGNED')
  await mock.advanceClock(10)
  await mock.advanceClock(60)
  const [told] = await mock.listDeliveries()
  expect(told).toMatchObject({ state: 'given-up', operation: 'deliveryStatusChanged' })
  expect(told!.attempts).toHaveLength(3)
  const sent = told!.request.body
  expect(JSON.parse(sent)).toMatchObject({
    trackingId: body['trackingId'],
    referenceNo: 'SIP-1',
    previousStatus: 'RECEIVED',
    status: 'ASSIGNED',
  })
  expect(told!.request.headers['x-signature']).toBe(
    createHmac('sha256', 'yk_deneme_gizli').update(sent).digest('hex'),
  )
})

test('the integrator’s side takes what is signed, and knows the status', async () => {
  const body = JSON.stringify({
    event: 'delivery.status',
    trackingId: 't1',
    referenceNo: 'r',
    status: 'DELIVERED',
    occurredAt: '2026-01-01T10:00:00Z',
  })
  const send = (signature: string): Promise<Response> =>
    fetch(`${mock.urlOf(pos)}/status`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-signature': signature },
    })
  expect((await send('00')).status).toBe(401)
  expect((await send(createHmac('sha256', 'yk_deneme_gizli').update(body).digest('hex'))).status).toBe(200)
  expect(await mock.listOrders(pos)).toMatchObject([{ id: 't1', status: 'DELIVERED' }])
})

test('illegal moves are refused, planned ones are made by the clock', async () => {
  await mock.freezeClock()
  const { body } = await call('POST', '/deliveries', delivery)
  const id = String(body['trackingId'])
  await expect(mock.advanceOrder(courier, id, 'DELIVERED')).rejects.toThrow(/may follow/)
  await mock.planMove(courier, id, 60, 'ASSIGNED')
  await mock.advanceClock(60)
  expect(await call('GET', `/deliveries/${id}`)).toMatchObject({ body: { status: 'ASSIGNED' } })
})

test('realistic orders are created by command, the same for the same seed', async () => {
  const [one] = await mock.createOrders(courier, { count: 1, status: 'PICKED_UP' })
  const other = await new MockClient(server).createWorld()
  const [same] = await other.createOrders(courier, { count: 1, status: 'PICKED_UP' })
  expect(same).toEqual(one)
  expect(await call('GET', `/deliveries/${one!.id}`)).toMatchObject({
    status: 200,
    body: { status: 'PICKED_UP' },
  })
})

test('faults, magic values and preferred answers provoke documented errors', async () => {
  expect(await call('POST', '/deliveries', { ...delivery, referenceNo: 'magic-409' })).toMatchObject({
    status: 409,
    body: { code: 'DUPLICATE_REFERENCE' },
  })
  expect(
    await call('GET', '/deliveries/1', undefined, { 'x-api-key': key, prefer: 'code=429' }),
  ).toMatchObject({ status: 429, body: { code: 'RATE_LIMIT' } })
  await mock.declareFault({
    match: { surface: courier, operation: 'createDelivery' },
    effect: { error: '503' },
  })
  expect((await call('POST', '/deliveries', delivery)).status).toBe(503)
})

test('a limit holds for the caller that it was made for', async () => {
  const { apiKey } = await mock.bringAbout(courier, 'rate limit is low', { limit: 1 })
  const headers = { 'x-api-key': String(apiKey) }
  expect((await call('GET', '/deliveries/1', undefined, headers)).status).toBe(404)
  expect(await call('GET', '/deliveries/1', undefined, headers)).toMatchObject({
    status: 429,
    body: { code: 'RATE_LIMIT' },
  })
  expect((await call('GET', '/deliveries/1')).status).toBe(404)
})

test('snapshots hold what it keeps', async () => {
  const { body } = await call('POST', '/deliveries', delivery)
  const { id } = await mock.takeSnapshot()
  await mock.reset()
  const path = `/deliveries/${String(body['trackingId'])}`
  expect((await call('GET', path)).status).toBe(404)
  await mock.restoreSnapshot(id)
  expect(await call('GET', path)).toEqual({ status: 200, body })
  expect(await call('POST', '/deliveries', delivery)).toMatchObject({ status: 201, body })
})

test.each([
  ['createDelivery-address-required', { ...delivery, address: undefined }],
  ['createDelivery-amount-type', { ...delivery, amount: 'x' }],
  ['createDelivery-paymentType-list', { ...delivery, paymentType: 'GOLD' }],
  ['createDelivery-amount-form', { ...delivery, amount: -1 }],
])('with the defect %s it takes what it should refuse, and that alone', async (defect, body) => {
  const faulty = await startMockServer(await mockOptions({ port: 0, defect: [defect] }))
  try {
    const send = async (sent: unknown): Promise<number> =>
      (
        await fetch(`${faulty.baseUrl}/${courier}/deliveries`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-api-key': key },
          body: JSON.stringify(sent),
        })
      ).status
    expect(await send(body)).toBe(201)
    expect(await send({ ...delivery, recipientName: 7 })).toBe(422)
  } finally {
    await faulty.close()
  }
})
