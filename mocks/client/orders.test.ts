import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { surfaceNames, type Surface } from '../../contracts/contract/surfaces.js'
import { mockOptions } from '../options/mock-options.js'
import { startMockServer, type MockServer } from '../server/mock-server.js'
import { MockClient } from './mock-client.js'
import { startReceiver } from '../deliveries/attempts/recording-receiver.js'
import { sendOrder } from './tested/sample-order-call.js'

let server: MockServer
let mock: MockClient

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())
beforeEach(async () => {
  mock = await new MockClient(server).createWorld({ seed: 7 })
})

const told: readonly Surface[] = ['muditakurye/pos']
const creating = surfaceNames.filter((surface) => !told.includes(surface))

describe.each(creating)('%s', (surface) => {
  test('is given realistic orders, the same for the same seed and calls', async () => {
    const orders = await mock.createOrders(surface, { count: 3 })
    expect(orders).toHaveLength(3)
    expect(new Set(orders.map(({ id }) => id)).size).toBe(3)
    const other = await mock.createWorld({ seed: 7 })
    expect(await other.createOrders(surface, { count: 3 })).toEqual(orders)
    expect(await other.createOrder(surface)).not.toEqual(orders[0])
    const listed = await mock.listOrders(surface)
    expect(listed.slice(-3)).toEqual(orders.map(({ order: _order, ...rest }) => rest))
  })
})

test.each([
  ['hiziryemek/platform', 'pending', ['confirmed', 'cancelled']],
  ['kuzeypos/platform', 'hazirlanacak', ['teslim-edilecek', 'teslim-edildi', 'cancelled']],
  ['hesapkurye/courier', 'Sipariş oluşturuldu', ['Sipariş hazırlanıyor', 'Sipariş iptal edildi']],
  ['muditakurye/courier', 'NEW', ['VALIDATED', 'CANCELED']],
] as const)('%s lists an order as %s, and what may follow', async (surface, status, next) => {
  const { id } = await mock.createOrder(surface)
  const order = (await mock.listOrders(surface)).find((listed) => listed.id === id)
  expect(order).toMatchObject({ status, next })
  expect((await mock.listOrders(surface, status)).map((listed) => listed.id)).toContain(id)
  expect(await mock.listOrders(surface, 'no such status')).toEqual([])
})

describe('what is wished', () => {
  test('is merged into the order', async () => {
    const { id, names, order } = await mock.createOrder('kuzeypos/platform', {
      overrides: {
        kuzeyOrderId: '507f1f77bcf86cd7994390aa',
        badges: [],
        orderNote: null,
        customer: { details: { name: 'Ayşe Öz' } },
      },
      status: 1,
    })
    expect(id).toBe('507f1f77bcf86cd7994390aa')
    expect(names).toEqual({ orderId: id, restaurantId: '507f1f77bcf86cd799439011' })
    expect(order).toMatchObject({
      status: 'teslim-edilecek',
      badges: [],
      orderNote: null,
      customer: {
        details: { name: 'Ayşe Öz', phone: expect.stringMatching(/^\+90/) as string },
        address: { city: expect.any(String) as string },
      },
    })
  })

  test('is refused where it breaks the contract, where the id is taken and where it is unknown', async () => {
    const surface = 'bkyemek/pos'
    await expect(mock.createOrder(surface, { overrides: { siparis_id: 'x' } })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('/siparis_id must be integer') as string,
    })
    const overrides = { siparis_id: 12 }
    await expect(mock.createOrders(surface, { count: 2, overrides })).rejects.toMatchObject({ status: 409 })
    expect(await mock.listOrders(surface)).toEqual([])
    await mock.createOrder(surface, { overrides })
    await expect(mock.createOrder(surface, { overrides })).rejects.toMatchObject({ status: 409 })
    const misspelt = { overides: {} } as object
    await expect(mock.createOrder(surface, misspelt)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('overides') as string,
    })
    await expect(mock.createOrder('hiziryemek/pos', { status: 'pending' })).rejects.toMatchObject({
      status: 400,
    })
    await expect(mock.createOrder('muditakurye/courier', { status: 'COOKED' })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('"PREPARED"') as string,
    })
  })

  test('decides the time, where the clock is frozen', async () => {
    const { order: undated } = await mock.createOrder('bkyemek/pos')
    expect(undated['siparis_tarihi']).toBe('2026-01-05 12:00:00')
    await mock.freezeClock(new Date('2031-03-01T21:30:00Z'))
    const { order } = await mock.createOrder('bkyemek/pos')
    expect(order['siparis_tarihi']).toBe('2031-03-02 00:30:00')
  })
})

describe('an order is moved', () => {
  test('to each status that the contract lets follow, and is then where the partner’s own call finds it', async () => {
    const { id } = await mock.createOrder('kuzeypos/platform')
    expect(await mock.advanceOrder('kuzeypos/platform', id, 'teslim-edilecek')).toMatchObject({
      status: 'teslim-edilecek',
    })
    expect(await mock.advanceOrder('kuzeypos/platform', id, 2)).toMatchObject({
      status: 'teslim-edildi',
      next: [],
    })
    const response = await fetch(`${mock.urlOf('kuzeypos/platform')}/api/v1/webhook/courier/status-update`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'kz_test_key' },
      body: JSON.stringify({ restaurantId: '507f1f77bcf86cd799439011', orderId: id, status: 1 }),
    })
    expect(await response.json()).toMatchObject({
      message: 'Sipariş zaten teslim edildi veya iptal edildi',
    })
  })

  test('through all the statuses of Hesap Kurye, forward where nothing is named', async () => {
    const { id } = await mock.createOrder('hesapkurye/courier')
    const shown = async (): Promise<Record<string, unknown>> => {
      const response = await fetch(`${mock.urlOf('hesapkurye/courier')}/OutSource/GetPackage`, {
        method: 'POST',
        body: JSON.stringify({
          ApiKey: 'hk_test_key',
          ApiSecret: 'hk_test_secret',
          RestaurantID: 'hk_test_restaurant',
          OutSourceID: 5,
          remoteOrderNumber: id,
        }),
      })
      return (await response.json()) as Record<string, unknown>
    }
    const values = [(await shown())['StatusValue']]
    for (const to of [undefined, undefined, 5, 3, undefined, undefined, undefined, undefined]) {
      await mock.advanceOrder('hesapkurye/courier', id, to)
      values.push((await shown())['StatusValue'])
    }
    expect(values).toEqual([1, 2, 3, 5, 3, 4, 6, 7, 8])
    const { CourierName, PackagePrice, LastPackagePayments } = await shown()
    expect(CourierName).toEqual(expect.any(String))
    expect(LastPackagePayments).toMatchObject([{ Price: PackagePrice }])
    await expect(mock.advanceOrder('hesapkurye/courier', id, 9)).rejects.toMatchObject({ status: 409 })
  })

  test('also where a client created it', async () => {
    await sendOrder(mock, 'order/ğ 1')
    expect(await mock.advanceOrder('muditakurye/courier', 'order/ğ 1')).toMatchObject({ status: 'VALIDATED' })
  })

  test('only to where it may go', async () => {
    const { id } = await mock.createOrder('muditakurye/courier')
    const [{ path } = { path: '' }] = (await mock.listWorlds()).slice(-1)
    const url = `${server.baseUrl}${path}/_uyum/orders/muditakurye/courier/${id}/advance`
    const advance = (to?: string): Promise<Response> =>
      fetch(url, { method: 'POST', body: JSON.stringify({ to }) })
    const illegal = await advance('DELIVERED')
    expect(illegal.status).toBe(409)
    expect(await illegal.json()).toEqual({
      error: expect.stringContaining('"VALIDATED", "CANCELED"') as string,
      legal: ['VALIDATED', 'CANCELED'],
    })
    expect((await advance()).status).toBe(200)
    const ambiguous = await advance()
    expect(ambiguous.status).toBe(409)
    expect(await ambiguous.json()).toMatchObject({ legal: ['ROUTED', 'ASSIGNED', 'PREPARED', 'CANCELED'] })
    expect((await advance('nowhere')).status).toBe(400)
    expect((await advance('CANCELED')).status).toBe(200)
    const over = await advance()
    expect(await over.json()).toMatchObject({ legal: [] })
  })

  test('only if there is one, and by those who move orders', async () => {
    const { id } = await mock.createOrder('hesapkurye/courier')
    await expect(mock.advanceOrder('hesapkurye/courier', `${id}1`)).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining(`Did you mean "${id}"?`) as string,
    })
    const pushed = await mock.createOrder('kuzeypos/courier')
    await expect(mock.advanceOrder('kuzeypos/courier', pushed.id)).rejects.toMatchObject({ status: 409 })
    await expect(mock.createOrder('muditakurye/pos')).rejects.toMatchObject({ status: 409 })
    await expect(mock.listOrders('no/surface' as Surface)).rejects.toMatchObject({ status: 404 })
  })

  test('by the clock, one hour before a scheduled delivery', async () => {
    const surface = 'muditakurye/courier'
    await mock.freezeClock(new Date('2031-03-01T12:00:00Z'))
    const overrides = { scheduledDeliveryTime: '2031-03-01T18:30:00+03:00' }
    const { id } = await mock.createOrder(surface, { overrides })
    const other = await mock.createOrder(surface, { overrides })
    await mock.advanceOrder(surface, id, 'VALIDATED')
    const { id: snapshot } = await mock.takeSnapshot()
    for (const _round of ['before', 'after the snapshot']) {
      const { fired } = await mock.advanceClock(10_800)
      expect(fired).toEqual([
        {
          at: '2031-03-01T14:30:00.000Z',
          what: `muditakurye/courier: order ${id} from VALIDATED to ASSIGNED`,
        },
      ])
      expect(await mock.listOrders(surface)).toMatchObject([
        { id, status: 'ASSIGNED' },
        { id: other.id, status: 'NEW' },
      ])
      await mock.restoreSnapshot(snapshot)
    }
  })
})

test('an order moves by the clock as it was planned, also after a restore', async () => {
  const surface = 'hesapkurye/courier'
  await mock.freezeClock()
  const { id } = await mock.createOrder(surface)
  for (const step of [1, 2, 3, 4, 5, 6]) await mock.planMove(surface, id, step * 60)
  await mock.planMove(surface, id, 9 * 60, 9)
  const { id: snapshot } = await mock.takeSnapshot()
  const statusAfter = async (seconds: number): Promise<string | undefined> => {
    await mock.advanceClock(seconds)
    return (await mock.listOrders(surface)).find((order) => order.id === id)?.status
  }
  for (const _round of ['before', 'after the restore']) {
    expect(await statusAfter(59)).toBe('Sipariş oluşturuldu')
    expect(await statusAfter(1)).toBe('Sipariş hazırlanıyor')
    expect(await statusAfter(300)).toBe('Sipariş teslim edildi')
    // Cancelling comes too late.
    expect(await statusAfter(600)).toBe('Sipariş teslim edildi')
    await mock.restoreSnapshot(snapshot)
  }
  await expect(mock.planMove(surface, id, 1, 'nowhere')).rejects.toMatchObject({ status: 400 })
})

test('the catalog tells where orders can be had', async () => {
  const catalog = await mock.catalog()
  const offered = Object.fromEntries(catalog.map(({ surface, orders }) => [surface, orders]))
  expect(offered['hesapkurye/courier']).toMatchObject({ create: true, advance: true })
  expect(offered['bkyemek/pos']).toMatchObject({ create: true, advance: false })
  expect(offered['muditakurye/pos']).toMatchObject({ create: false, advance: false })
})

test('an order is sent again: its body is that which was created', async () => {
  const receiver = await startReceiver()
  const { id, order } = await mock.createOrder('hiziryemek/platform')
  await expect(mock.sendOrder('hiziryemek/platform', id)).rejects.toMatchObject({ status: 409 })
  await mock.setDeliveryTarget('hiziryemek/pos', { baseUrl: receiver.baseUrl })
  expect(await mock.getOrder('hiziryemek/platform', id)).toMatchObject({
    order,
    held: { orderId: id, status: 'pending' },
  })
  expect(await mock.sendOrder('hiziryemek/platform', id, { times: 2 })).toHaveLength(2)
  expect(receiver.calls.map(({ body }) => JSON.parse(body) as unknown)).toEqual([order, order])
  await receiver.close()
})

test('an order is drawn without being kept, and is the one that comes next', async () => {
  const before = await mock.listOrders('hiziryemek/platform')
  const [drawn] = await mock.createOrders('hiziryemek/platform', { dry: true })
  expect(await mock.listOrders('hiziryemek/platform')).toEqual(before)
  expect((await mock.createOrder('hiziryemek/platform')).order).toEqual(drawn!.order)
})

test('an order moves against its lifecycle where that is said', async () => {
  const { id } = await mock.createOrder('hiziryemek/platform')
  await expect(mock.advanceOrder('hiziryemek/platform', id, 'delivered')).rejects.toMatchObject({
    status: 409,
  })
  expect(await mock.forceOrder('hiziryemek/platform', id, 'delivered')).toMatchObject({ status: 'delivered' })
  await expect(mock.forceOrder('hiziryemek/platform', id, 'nowhere')).rejects.toMatchObject({ status: 400 })
})
