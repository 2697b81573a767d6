import { expect, test } from 'vitest'
import { ReceivedOrders, type ReceivedOrder } from './received-orders.js'

const order: ReceivedOrder = {
  orderId: '64b7f0c2a1d3e4f5a6b7c8d9',
  orderNumber: 'HY-1234',
  items: [{ name: 'Adana Kebap', quantity: 2, unitPrice: 250, totalPrice: 500 }],
}

test('an order gets an id of the POS’s own', () => {
  const orders = new ReceivedOrders()
  expect(orders.receive(order)).toBe('pos_0000001')
  expect(orders.receive({ ...order, orderId: '64b7f0c2a1d3e4f5a6b7c8da' })).toBe('pos_0000002')
})

test('an order that is pushed twice is one order, as it came first', () => {
  const orders = new ReceivedOrders()
  const first = orders.receive(order)
  expect(orders.receive({ ...order, orderNumber: 'HY-9999' })).toBe(first)
  expect(orders.size).toBe(1)
  expect(orders.find(order.orderId)?.orderNumber).toBe('HY-1234')
})
