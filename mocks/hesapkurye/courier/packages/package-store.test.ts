import { describe, expect, test } from 'vitest'
import type { Order } from './package-order.js'
import { PackageStore, type Package, type RepeatReading, type Saving, type Status } from './package-store.js'

const kebap: Order = {
  RemoteOrderNumber: 'order-1',
  PaymentMethodId: 7,
  PaymentMethod: 'Kapıda Nakit',
  IsFutureOrder: false,
  IsPickUpOrder: false,
  Products: [{ productName: 'Adana Kebap', quantity: 2 }],
}
const pide: Order = { ...kebap, Products: [{ productName: 'Pide', quantity: 2 }] }

function storeWith(order: Order, status?: Status): { store: PackageStore; package_: Package } {
  const store = new PackageStore()
  if (status) store.add('r1', { order, status, payments: [] })
  else store.save('r1', order, 'either')
  return { store, package_: store.find('r1', order.RemoteOrderNumber)! }
}

test('keeps a new package in the first status', () => {
  const { package_ } = storeWith(kebap)
  expect(package_).toMatchObject({ packageId: 1, order: kebap, status: 'Sipariş oluşturuldu' })
})

test('tells restaurants and letter case apart', () => {
  const { store } = storeWith(kebap)
  expect(store.find('r2', 'order-1')).toBeUndefined()
  expect(store.find('r1', 'ORDER-1')).toBeUndefined()
  expect(store.save('r2', pide, 'refuse')).toBe('saved')
})

describe('an order number that is used', () => {
  test.each<{ repeats: RepeatReading; same: Saving; other: Saving }>([
    { repeats: 'either', same: 'replayed', other: 'refused' },
    { repeats: 'refuse', same: 'refused', other: 'refused' },
    { repeats: 'replay', same: 'replayed', other: 'replayed' },
  ])('under $repeats', ({ repeats, same, other }) => {
    const { store } = storeWith(kebap)
    expect(store.save('r1', kebap, repeats)).toBe(same)
    expect(store.save('r1', pide, repeats)).toBe(other)
    expect(store.find('r1', 'order-1')?.order).toEqual(kebap)
  })
})

describe('cancelling', () => {
  test.each<Status>([
    'Sipariş oluşturuldu',
    'Sipariş hazırlanıyor',
    'Sipariş kuryeye atandı',
    'Kurye siparişi kabul etti',
    'Kurye siparişi reddetti',
    'Sipariş teslimata çıktı',
    'Sipariş müşteriye doğru yola çıktı',
    'Sipariş iptal edildi',
  ])('ends a package with "%s"', (status) => {
    const { store, package_ } = storeWith(kebap, status)
    expect(store.cancel(package_)).toBe(true)
    expect(package_.status).toBe('Sipariş iptal edildi')
  })

  test('leaves a delivered package delivered', () => {
    const { store, package_ } = storeWith(kebap, 'Sipariş teslim edildi')
    expect(store.cancel(package_)).toBe(false)
    expect(package_.status).toBe('Sipariş teslim edildi')
  })
})
