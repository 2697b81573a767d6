import { describe, expect, test } from 'vitest'
import { OrderStore, type DuplicateReading, type Order, type Placement } from './order-store.js'

const pizza: Order = {
  orderId: 'order_1',
  restaurantId: 'rest_1',
  customerName: 'Ahmet Yılmaz',
  deliveryAddress: 'Atatürk Caddesi No: 123, Çankaya, Ankara',
  items: [{ productName: 'Pizza', quantity: 2 }],
}
const kebab: Order = { ...pizza, items: [{ productName: 'Kebap', quantity: 2 }] }
const pizzaInOtherOrder = Object.fromEntries(Object.entries(pizza).toReversed()) as unknown as Order

function place(
  store: OrderStore,
  order: Order,
  duplicates: DuplicateReading = 'replay-or-conflict',
): Placement {
  return store.place(order, Buffer.from(JSON.stringify(order)), duplicates)
}

describe('an orderId that is used', () => {
  test.each<{ duplicates: DuplicateReading; same: Placement; other: Placement }>([
    { duplicates: 'replay-or-conflict', same: 'replayed', other: 'conflict' },
    { duplicates: 'replay', same: 'replayed', other: 'replayed' },
    { duplicates: 'conflict', same: 'conflict', other: 'conflict' },
  ])('under $duplicates', ({ duplicates, same, other }) => {
    const store = new OrderStore()
    expect(place(store, pizza, duplicates)).toBe('created')
    expect(place(store, pizza, duplicates)).toBe(same)
    expect(place(store, pizzaInOtherOrder, duplicates)).toBe(same)
    expect(place(store, kebab, duplicates)).toBe(other)
    expect(store.size).toBe(1)
    expect(store.find('order_1')).toEqual(pizza)
  })
})

test('takes orders of different ids, and tells letter case apart', () => {
  const store = new OrderStore()
  expect(place(store, pizza)).toBe('created')
  expect(place(store, { ...pizza, orderId: 'ORDER_1' })).toBe('created')
  expect(store.size).toBe(2)
  expect(store.find('order_2')).toBeUndefined()
})
