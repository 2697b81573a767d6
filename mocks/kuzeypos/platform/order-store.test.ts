import { describe, expect, test } from 'vitest'
import { OrderStore, type CourierStatus, type OrderStatus } from './order-store.js'

const order = (status: OrderStatus) => ({
  orderId: '507f1f77bcf86cd799439012',
  restaurantId: '507f1f77bcf86cd799439011',
  status,
})

describe('an order moves by the contract’s lifecycle', () => {
  test.each<[OrderStatus, CourierStatus, OrderStatus]>([
    ['hazirlanacak', 1, 'teslim-edilecek'],
    ['hazirlanacak', 2, 'teslim-edildi'],
    ['teslim-edilecek', 1, 'teslim-edilecek'],
    ['teslim-edilecek', 2, 'teslim-edildi'],
  ])('%s, told %i, becomes %s', (from, told, to) => {
    const store = new OrderStore()
    const moved = order(from)
    expect(store.advance(moved, told)).toBe('updated')
    expect(moved.status).toBe(to)
  })

  test.each<[OrderStatus, CourierStatus]>([
    ['teslim-edildi', 1],
    ['teslim-edildi', 2],
    ['cancelled', 1],
    ['cancelled', 2],
  ])('%s, told %i, stays as it is', (from, told) => {
    const store = new OrderStore()
    const kept = order(from)
    expect(store.advance(kept, told)).toBe('final')
    expect(kept.status).toBe(from)
  })
})

test('an update that fails leaves the order as it was', () => {
  const store = new OrderStore()
  const kept = { ...order('hazirlanacak'), updateFails: true }
  expect(store.advance(kept, 1)).toBe('failed')
  expect(kept.status).toBe('hazirlanacak')
})

test('an order is found for its own restaurant only, in any letter case of its id', () => {
  const store = new OrderStore()
  store.place(order('hazirlanacak'))
  expect(store.findOf('507f1f77bcf86cd799439011', '507F1F77BCF86CD799439012')).toBeDefined()
  expect(store.findOf('507f1f77bcf86cd799439099', '507f1f77bcf86cd799439012')).toBeUndefined()
})
