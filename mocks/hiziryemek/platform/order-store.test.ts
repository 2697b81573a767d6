import { describe, expect, test } from 'vitest'
import { OrderStore, type Order } from './order-store.js'

const orderId = '64b7f0c2a1d3e4f5a6b7c8d9'
const otherId = '64b7f0c2a1d3e4f5a6b7c8da'

function storeOfTwo(): OrderStore {
  const store = new OrderStore()
  store.place(orderId, 'pos_1', 'pending')
  store.place(otherId, 'pos_2', 'delivered')
  return store
}

function find(
  store: OrderStore,
  ids: { orderId?: string; posOrderId?: string },
): Order | 'conflict' | undefined {
  return store.find({ orderId: undefined, posOrderId: undefined, ...ids }, 'order-id')
}

describe('finding an order', () => {
  test('by either id, or by both', () => {
    const store = storeOfTwo()
    const order = { orderId, status: 'pending' }
    expect(find(store, { orderId })).toEqual(order)
    expect(find(store, { posOrderId: 'pos_1' })).toEqual(order)
    expect(find(store, { orderId, posOrderId: 'pos_1' })).toEqual(order)
  })

  test('fails for an unknown orderId, even beside a known posOrderId', () => {
    expect(find(storeOfTwo(), { orderId: 'ffffffffffffffffffffffff', posOrderId: 'pos_1' })).toBeUndefined()
    expect(find(storeOfTwo(), { posOrderId: 'pos_9' })).toBeUndefined()
  })

  test('by the ids of two orders follows the reading', () => {
    const ids = { orderId, posOrderId: 'pos_2' }
    expect(storeOfTwo().find(ids, 'order-id')).toMatchObject({ orderId })
    expect(storeOfTwo().find(ids, 'pos-order-id')).toMatchObject({ orderId: otherId })
    expect(storeOfTwo().find(ids, 'refuse')).toBe('conflict')
  })

  test('by an id that was linked later, while the first id stays', () => {
    const store = storeOfTwo()
    store.link(orderId, 'pos_3')
    expect(find(store, { posOrderId: 'pos_3' })).toMatchObject({ orderId })
    expect(find(store, { posOrderId: 'pos_1' })).toMatchObject({ orderId })
  })

  test('an id that is another order’s is not linked', () => {
    const store = storeOfTwo()
    store.link(orderId, 'pos_2')
    expect(find(store, { posOrderId: 'pos_2' })).toMatchObject({ orderId: otherId })
  })
})

describe('advancing an order', () => {
  test('in the natural order takes the next step and a cancellation', () => {
    const store = storeOfTwo()
    expect(store.advance({ orderId, status: 'pending' }, 'confirmed', 'natural-order')).toBe(true)
    expect(store.advance({ orderId, status: 'confirmed' }, 'cancelled', 'natural-order')).toBe(true)
    expect(find(store, { orderId })).toMatchObject({ status: 'cancelled' })
  })

  test('in the natural order refuses to skip a step and leaves the order as it is', () => {
    const store = storeOfTwo()
    expect(store.advance({ orderId, status: 'pending' }, 'delivered', 'natural-order')).toBe(false)
    expect(find(store, { orderId })).toMatchObject({ status: 'pending' })
  })

  test('takes the status that it has under any reading', () => {
    expect(storeOfTwo().advance({ orderId, status: 'pending' }, 'pending', 'natural-order')).toBe(true)
  })

  test('freely takes any status', () => {
    const store = storeOfTwo()
    expect(store.advance({ orderId: otherId, status: 'delivered' }, 'preparing', 'free')).toBe(true)
    expect(find(store, { orderId: otherId })).toMatchObject({ status: 'preparing' })
  })
})
