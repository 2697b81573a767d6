import { expect, test } from 'vitest'
import { PushedOrders } from './pushed-orders.js'

test('an order that is pushed again counts once', () => {
  const orders = new PushedOrders()
  const order = { kuzeyOrderId: '507f1f77bcf86cd799439012', price: 125.5 }
  expect(orders.take(order)).toBe(true)
  expect(orders.take(order)).toBe(false)
  expect(orders.size).toBe(1)
})

test('orders without an id are each an order of their own', () => {
  const orders = new PushedOrders()
  orders.take({ price: 10 })
  orders.take({ price: 20 })
  expect(orders.size).toBe(2)
})
