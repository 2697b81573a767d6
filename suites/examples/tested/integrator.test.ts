import { afterEach, expect, test, vi } from 'vitest'
import { Town, type Called } from './integrator-town.js'

const [hesapkurye, muditakurye] = ['hesapkurye/courier', 'muditakurye/courier'] as const
let town: Town

afterEach(() => town.close())

test('HızırYemek hears how MuditaKurye gets on, each status once and in order', async () => {
  town = await Town.open(muditakurye)
  await town.partners.createOrder('hiziryemek/platform')
  const reference = await referenceAt(muditakurye)
  for (const status of ['VALIDATED', 'ASSIGNED', 'ACCEPTED', 'PREPARED', 'ON_DELIVERY', 'DELIVERED'])
    await town.partners.advanceOrder(muditakurye, reference, status)
  await toldIs('hiziryemek/platform', ['confirmed', 'preparing', 'on_the_way', 'delivered'])
})

test('KuzeyPOS hears of a departure and a delivery that Hesap Kurye was asked for', async () => {
  town = await Town.open(hesapkurye)
  const { id } = await town.partners.createOrder('kuzeypos/platform')
  const reference = await referenceAt(hesapkurye)
  const [[pushed], [package_]] = await Promise.all([
    town.partners.listDeliveries({ surface: 'kuzeypos/courier' }),
    town.callsOf(hesapkurye, 'savePackage'),
  ])
  const { price, hazirlanmaSuresiDk, customer } = JSON.parse(String(pushed!.request.body)) as PushedOrder
  expect(package_).toMatchObject({
    PackagePrice: price,
    PrepareTime: hazirlanmaSuresiDk,
    Address: customer.address.detailedAddress,
    CustomerName: customer.details.name,
  })
  expect(reference).not.toContain(id)
  for (const status of [2, 3, 4, 6, 7])
    await town.partners.advanceOrder(hesapkurye, reference, nameOf(status))
  await toldIs('kuzeypos/platform', [1])
  await town.partners.advanceOrder(hesapkurye, reference, nameOf(8))
  await toldIs('kuzeypos/platform', [1, 2])
})

test('events in reversed order, and twice, are told of once and rightly', async () => {
  town = await Town.open(muditakurye)
  await town.partners.createOrder('hiziryemek/platform')
  const reference = await referenceAt(muditakurye)
  for (const status of ['DELIVERED', 'DELIVERED', 'ON_DELIVERY', 'ACCEPTED'])
    await town.partners.push({
      surface: 'muditakurye/pos',
      operation: 'receiveStatus',
      set: { orderId: reference, status },
    })
  await toldIs('hiziryemek/platform', ['confirmed', 'preparing', 'on_the_way', 'delivered'])
})

test('the same order again is no second one, and another platform’s order of that id is', async () => {
  town = await Town.open(muditakurye)
  const id = '507f1f77bcf86cd799439099'
  await town.partners.push({ surface: 'hiziryemek/pos', set: { orderId: id }, times: 3 })
  await town.partners.push({ surface: 'kuzeypos/courier', set: { kuzeyOrderId: id } })
  await vi.waitFor(async () => expect(await town.partners.listOrders(muditakurye)).toHaveLength(2), waiting)
})

test('where a courier refuses, the package is taken back and another courier is asked', async () => {
  town = await Town.open(hesapkurye, muditakurye)
  await town.partners.createOrder('hiziryemek/platform')
  const reference = await referenceAt(hesapkurye)
  for (const status of [2, 3, 5]) await town.partners.advanceOrder(hesapkurye, reference, nameOf(status))
  const second = await referenceAt(muditakurye)
  expect((await town.partners.getOrder(hesapkurye, reference)).status).toBe('Sipariş iptal edildi')
  await town.partners.forceOrder(muditakurye, second, 'DELIVERED')
  await toldIs('hiziryemek/platform', ['confirmed', 'preparing', 'on_the_way', 'delivered'])
})

test('where the last courier cancels, HızırYemek hears of it', async () => {
  town = await Town.open(muditakurye)
  await town.partners.createOrder('hiziryemek/platform')
  await town.partners.forceOrder(muditakurye, await referenceAt(muditakurye), 'CANCELED')
  await toldIs('hiziryemek/platform', ['confirmed', 'preparing', 'cancelled'])
})

test('an order that KuzeyPOS has cancelled is called back from Hesap Kurye', async () => {
  town = await Town.open(hesapkurye)
  const { id } = await town.partners.createOrder('kuzeypos/platform')
  const reference = await referenceAt(hesapkurye)
  await town.partners.advanceOrder('kuzeypos/platform', id, 'cancelled')
  await town.partners.forceOrder(hesapkurye, reference, nameOf(6))
  await vi.waitFor(
    async () =>
      expect((await town.partners.getOrder(hesapkurye, reference)).status).toBe('Sipariş iptal edildi'),
    waiting,
  )
  expect(await town.told('kuzeypos/platform')).toEqual([1])
})

test('an answer that was lost makes no second package', async () => {
  town = await Town.open(hesapkurye)
  await town.partners.declareFault({
    match: { surface: hesapkurye, operation: 'savePackage' },
    effect: { wire: 'apply-then-drop' },
    times: 1,
  })
  await town.partners.createOrder('hiziryemek/platform')
  await toldIs('hiziryemek/platform', ['confirmed', 'preparing'])
  expect(await town.callsOf(hesapkurye, 'savePackage')).toHaveLength(1)
})

test('what was taken is held over a power failure while the courier is down', async () => {
  town = await Town.open(muditakurye)
  const down = await town.partners.declareFault({
    match: { surface: muditakurye },
    effect: { wire: 'reset' },
  })
  const orders = await town.partners.createOrders('hiziryemek/platform', { count: 5 })
  await vi.waitFor(
    async () => expect((await town.partners.getFault(down.id)).fired).toBeGreaterThan(0),
    waiting,
  )
  town.interrupt()
  await town.partners.deleteFault(down.id)
  await town.start()
  await vi.waitFor(
    async () => expect(await town.partners.listOrders(muditakurye)).toHaveLength(orders.length),
    waiting,
  )
})

test('after a 429 MuditaKurye is left alone for a minute', async () => {
  town = await Town.open(muditakurye)
  await town.partners.declareFault({
    match: { surface: muditakurye, operation: 'createOrder' },
    effect: { error: '429' },
    times: 1,
  })
  await town.partners.createOrder('hiziryemek/platform')
  await referenceAt(muditakurye)
  const [second, first] = await town.partners.listExchanges({
    surface: muditakurye,
    operation: 'createOrder',
  })
  expect(Date.parse(second!.at) - Date.parse(first!.at)).toBeGreaterThanOrEqual(1000)
})

/** The one order that a courier has, by the name that the integrator gave it. */
async function referenceAt(courier: Called): Promise<string> {
  return vi.waitFor(async () => {
    const order = (await town.partners.listOrders(courier)).find(({ id }) => id.startsWith('uyumpos_'))
    expect(order).toBeDefined()
    return order!.id
  }, waiting)
}

/** That a platform was told this, and nothing else. */
async function toldIs(
  surface: 'hiziryemek/platform' | 'kuzeypos/platform',
  statuses: unknown[],
): Promise<void> {
  await vi.waitFor(async () => expect(await town.told(surface)).toEqual(statuses), waiting)
}

interface PushedOrder {
  price: number
  hazirlanmaSuresiDk: number
  customer: { address: { detailedAddress: string }; details: { name: string } }
}

const waiting = { timeout: 20_000, interval: 50 }

function nameOf(statusValue: number): string {
  return [
    'Sipariş oluşturuldu',
    'Sipariş hazırlanıyor',
    'Sipariş kuryeye atandı',
    'Kurye siparişi kabul etti',
    'Kurye siparişi reddetti',
    'Sipariş teslimata çıktı',
    'Sipariş müşteriye doğru yola çıktı',
    'Sipariş teslim edildi',
    'Sipariş iptal edildi',
  ][statusValue - 1]!
}
