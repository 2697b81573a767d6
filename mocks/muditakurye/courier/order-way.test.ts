import { afterEach, beforeEach, expect, test } from 'vitest'
import { sendOrder } from '../../client/tested/sample-order-call.js'
import { startToldWorld, type ToldWorld } from '../../deliveries/tested/observed-world.js'

let world: ToldWorld
let mock: ToldWorld['mock']
let receiver: ToldWorld['receiver']

beforeEach(async () => {
  world = await startToldWorld()
  ;({ mock, receiver } = world)
})
afterEach(() => world.close())

interface StatusEvent {
  orderId: string
  status: string
  previousStatus: string
  timestamp: string
}

const events = () => receiver.calls.map(({ body }) => JSON.parse(body) as StatusEvent)

test('an accepted order moves by the clock, and the POS is told of each step', async () => {
  await mock.setDeliveryTarget('muditakurye/pos', { baseUrl: receiver.baseUrl })
  await sendOrder(mock, 'order_a')
  const { fired } = await mock.advanceClock(3600)
  expect(fired.map(({ what }) => what)).toEqual([
    'muditakurye/courier: order order_a from NEW to VALIDATED',
    'muditakurye/courier: order order_a from VALIDATED to ASSIGNED',
    'muditakurye/courier: order order_a from ASSIGNED to ACCEPTED',
    'muditakurye/courier: order order_a from ACCEPTED to PREPARED',
    'muditakurye/courier: order order_a from PREPARED to ON_DELIVERY',
    'muditakurye/courier: order order_a from ON_DELIVERY to DELIVERED',
  ])
  expect(events()).toHaveLength(6)
  expect(events()[3]).toEqual({
    event: 'order.status_changed',
    orderId: 'order_a',
    yemekKuryeOrderId: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
    orderNumber: 'RST-20261121-0001',
    status: 'PREPARED',
    previousStatus: 'ACCEPTED',
    timestamp: '2026-11-21T15:02:00+03:00',
    provider: 'THIRD_PARTY',
    providerRestaurantId: 'rest_test0000001',
  })
  const deliveries = await mock.listDeliveries({ state: 'delivered' })
  expect(deliveries.flatMap(({ request }) => request.violations)).toEqual([])
})

test('a repeated order moves once', async () => {
  await mock.setDeliveryTarget('muditakurye/pos', { baseUrl: receiver.baseUrl })
  await sendOrder(mock, 'order_a')
  await sendOrder(mock, 'order_a')
  await mock.advanceClock(30)
  expect(events()).toHaveLength(1)
})

test('a courier is assigned to a scheduled order an hour before its delivery', async () => {
  await mock.setDeliveryTarget('muditakurye/pos', { baseUrl: receiver.baseUrl })
  await sendOrder(mock, 'order_a', { scheduledDeliveryTime: '2026-11-21T20:00:00+03:00' })
  await mock.advanceClock(4 * 3600 - 1)
  expect(events().map(({ status }) => status)).toEqual(['VALIDATED'])
  await mock.advanceClock(1)
  expect(events()[1]).toMatchObject({ status: 'ASSIGNED', timestamp: '2026-11-21T19:00:00+03:00' })
})

test('an order stays where it is while no POS listens', async () => {
  await sendOrder(mock, 'order_a')
  expect((await mock.advanceClock(3600)).fired).toEqual([])
})

test('webhooks are held where the target says so, to arrive in another order', async () => {
  await mock.setDeliveryTarget('muditakurye/pos', { baseUrl: receiver.baseUrl, hold: true })
  await sendOrder(mock, 'order_a')
  await mock.advanceClock(90)
  const held = await mock.listDeliveries({ state: 'held' })
  await mock.deliverInOrder(held.map(({ id }) => id).reverse())
  expect(events().map(({ status }) => status)).toEqual(['ACCEPTED', 'ASSIGNED', 'VALIDATED'])
})
