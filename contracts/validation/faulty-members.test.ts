import { expect, test } from 'vitest'
import { faultyMembers } from './faulty-members.js'
import { loadContractOf } from '../contract/load-contract.js'

const { validators } = await loadContractOf('muditakurye/courier')
const order = {
  orderId: 'a',
  restaurantId: 'rest_1',
  customerName: 'Işıl',
  deliveryAddress: 'Moda',
  items: [{ productName: 'Ayran', quantity: 1 }],
}
const faults = (body: unknown) => faultyMembers(validators, 'createOrder.request', body)

test('a sound body has none', () => {
  expect(faults(order)).toEqual([])
})

test('a member of another type, also in the depth', () => {
  expect(faults({ ...order, customerName: 7 })).toEqual(['/customerName'])
  expect(faults({ ...order, items: [{ ...order.items[0], quantity: 'two' }] })).toEqual(['/items/0/quantity'])
})

test('a member that is left out', () => {
  const { customerName: _, ...rest } = order
  expect(faults(rest)).toEqual(['/customerName'])
})

test.each([[[]], ['text'], [null], [undefined]])('%j is as a whole something else', (body) => {
  expect(faults(body)).toEqual([])
})
