import { afterEach, beforeEach, expect, test } from 'vitest'
import { startToldWorld, type ToldWorld } from '../deliveries/tested/observed-world.js'

let world: ToldWorld
let mock: ToldWorld['mock']
let receiver: ToldWorld['receiver']

beforeEach(async () => {
  world = await startToldWorld()
  ;({ mock, receiver } = world)
})
afterEach(() => world.close())

test.each([
  ['hiziryemek/platform', 'hiziryemek/pos'],
  ['kuzeypos/platform', 'kuzeypos/courier'],
  ['bkyemek/pos', 'bkyemek/pos'],
] as const)('an order created at %s is pushed to the target of %s', async (surface, pushedTo) => {
  await mock.setDeliveryTarget(pushedTo, { baseUrl: receiver.baseUrl })
  const { order } = await mock.createOrder(surface)
  expect(JSON.parse(receiver.calls[0]!.body)).toEqual(order)
})

test('an order that is moved by command is told of, its cancellation at an address of its own', async () => {
  await mock.setDeliveryTarget('muditakurye/pos', { baseUrl: receiver.baseUrl })
  const { id } = await mock.createOrder('muditakurye/courier')
  await mock.advanceOrder('muditakurye/courier', id, 'VALIDATED')
  await mock.advanceOrder('muditakurye/courier', id, 'CANCELED')
  expect((await mock.advanceClock(3600)).fired).toEqual([])
  expect(receiver.calls.map(({ url, body }) => [url, JSON.parse(body) as unknown])).toMatchObject([
    ['/status', { orderId: id, previousStatus: 'NEW', status: 'VALIDATED' }],
    ['/cancel', { orderId: id, previousStatus: 'VALIDATED', status: 'CANCELED' }],
  ])
})

test('after a restore an order goes on from where it stood, under the same names', async () => {
  await mock.setDeliveryTarget('muditakurye/pos', { baseUrl: receiver.baseUrl })
  await mock.createOrder('muditakurye/courier')
  await mock.advanceClock(30)
  const { id } = await mock.takeSnapshot()
  await mock.reset()
  await mock.restoreSnapshot(id)
  await mock.advanceClock(30)
  const [first, second] = receiver.calls.map(({ body }) => JSON.parse(body) as Record<string, unknown>)
  expect(second).toMatchObject({
    orderNumber: first!['orderNumber'],
    yemekKuryeOrderId: first!['yemekKuryeOrderId'],
    previousStatus: 'VALIDATED',
    status: 'ASSIGNED',
  })
})
