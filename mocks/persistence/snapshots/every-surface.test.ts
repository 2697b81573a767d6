import { openDeliveries } from '../../deliveries/deliveries.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { surfaceNames, type Surface } from '../../../contracts/contract/surfaces.js'
import { MockClient } from '../../client/mock-client.js'
import { loadedSurfaces } from '../../surfaces/loaded-surfaces.js'
import { mockOptions } from '../../options/mock-options.js'
import { signatureOf } from '../../muditakurye/pos/signature.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import { World } from '../../world/world.js'
import { restoreParts, type WrittenParts } from './restore-parts.js'
import { partsOf, piecesOf, plainEntries, type Piece } from './snapshot-pieces.js'
import { takeSnapshot } from './snapshot.js'

let server: MockServer
let mock: MockClient

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())
beforeEach(async () => {
  mock = await new MockClient(server).createWorld({
    clock: { mode: 'frozen', now: '2026-11-21T12:00:00Z' },
    readings: { 'muditakurye.duplicate-order': 'conflict', 'hesapkurye.repeated-order-number': 'refuse' },
  })
})

interface Sent {
  status: number
  body: Record<string, unknown>
}

/** Sends the first example of an operation, with other values where they are named. */
async function send(
  surface: Surface,
  operation: string,
  changes: object = {},
  headers: Record<string, string> = {},
): Promise<Sent> {
  const { contract } = loadedSurfaces.find((mocked) => mocked.surface === surface)!
  const { method, path, sampleHeaders, examples } = operationsOf(contract, surface).find(
    ({ id }) => id === operation,
  )!
  const example = examples.values().next().value as object
  const all = new Headers({ 'content-type': 'application/json', ...sampleHeaders })
  for (const [name, value] of Object.entries(headers)) all.set(name, value)
  const response = await fetch(mock.urlOf(surface) + path, {
    method,
    headers: all,
    body: JSON.stringify({ ...example, ...changes }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const hesapkurye = { ApiKey: 'hk_test_key', ApiSecret: 'hk_test_secret', RestaurantID: 'hk_test_restaurant' }

/**
 * For each surface: how it comes by something to remember, and a call whose answer tells whether it remembers
 * and which does something itself, so that a second one is answered otherwise.
 */
const memories: Record<
  Surface,
  { fill(): Promise<Record<string, unknown>>; ask(filled: Record<string, unknown>): Promise<unknown> }
> = {
  'hiziryemek/platform': {
    fill: () => mock.bringAbout('hiziryemek/platform', 'order exists', { status: 'confirmed' }),
    ask: async ({ orderId, posOrderId }) => {
      const before = await mock.listOrders('hiziryemek/platform', 'confirmed')
      const update = { posOrderId, orderId: undefined, status: 'preparing' }
      const secret = { 'x-secret-key': 'hy_test_secret' }
      const { status } = await send('hiziryemek/platform', 'updateOrderStatus', update, secret)
      return { status, wasConfirmed: before.some(({ id }) => id === orderId) }
    },
  },
  'hiziryemek/pos': {
    fill: async () => (await send('hiziryemek/pos', 'receiveOrder', { orderId: 'a'.repeat(24) })).body,
    // The POS counts: what it calls the next order depends on how many there are.
    ask: async () => {
      const { body } = await send('hiziryemek/pos', 'receiveOrder', { orderId: freshHex() })
      const again = await send('hiziryemek/pos', 'receiveOrder', { orderId: 'a'.repeat(24) })
      return [body['posOrderId'], again.body['posOrderId']]
    },
  },
  'kuzeypos/platform': {
    fill: () => mock.bringAbout('kuzeypos/platform', 'order exists', { status: 'teslim-edilecek' }),
    ask: async (order) => {
      const update = { ...order, status: 2 }
      const { status, body } = await send('kuzeypos/platform', 'updateCourierStatus', update, {
        'x-api-key': 'kz_test_key',
      })
      return [status, body['message']]
    },
  },
  'kuzeypos/courier': {
    fill: async () => (await send('kuzeypos/courier', 'receiveOrder')).body,
    ask: async () => {
      const orders = await mock.listOrders('kuzeypos/courier')
      await send('kuzeypos/courier', 'receiveOrder', { kuzeyOrderId: freshHex() })
      return orders
    },
  },
  'bkyemek/pos': {
    fill: async () => (await send('bkyemek/pos', 'receiveOrder', { siparis_id: 1 })).body,
    ask: async () => {
      const orders = await mock.listOrders('bkyemek/pos')
      await send('bkyemek/pos', 'receiveOrder', { siparis_id: 2 })
      return orders
    },
  },
  'hesapkurye/courier': {
    fill: () => mock.bringAbout('hesapkurye/courier', 'package exists', { statusValue: 6 }),
    ask: async ({ remoteOrderNumber }) => {
      const shown = await send('hesapkurye/courier', 'getPackage', { ...hesapkurye, remoteOrderNumber })
      await mock.advanceOrder('hesapkurye/courier', String(remoteOrderNumber))
      return shown
    },
  },
  'muditakurye/courier': {
    fill: () => mock.bringAbout('muditakurye/courier', 'rate limit is low', { limit: 2 }),
    // Two in this minute: the one that is created, and the one that is refused because it was.
    ask: async ({ apiKey, restaurantId }) => {
      const { status, body } = await send(
        'muditakurye/courier',
        'createOrder',
        { orderId: 'order_a', restaurantId },
        { 'x-api-key': String(apiKey) },
      )
      return [status, body['code']]
    },
  },
  'muditakurye/pos': {
    fill: async () => (await sendEvent('order_a')).body,
    ask: async () => [await sendEvent('order_a'), await sendEvent('order_b')],
  },
}

let drawn = 0
function freshHex(): string {
  drawn += 1
  return drawn.toString(16).padStart(24, '0')
}

/** Signed as it must be, whatever is in it. */
function sendEvent(orderId: string): Promise<Sent> {
  const { contract } = loadedSurfaces.find(({ surface }) => surface === 'muditakurye/pos')!
  const { examples } = operationsOf(contract, 'muditakurye/pos').find(({ id }) => id === 'receiveStatus')!
  const body = JSON.stringify({ ...(examples.values().next().value as object), orderId })
  return send(
    'muditakurye/pos',
    'receiveStatus',
    { orderId },
    {
      'x-muditakurye-signature': signatureOf(Buffer.from(body), 'wh_test_secret'),
    },
  )
}

describe.each(surfaceNames)('%s', (surface) => {
  test('answers after a restore as it did when it was written down, as often as one likes', async () => {
    const { fill, ask } = memories[surface]
    const filled = await fill()
    const { id, startAnew } = await mock.takeSnapshot()
    expect(startAnew).toEqual([])
    const first = await ask(filled)
    expect(await ask(filled)).not.toEqual(first)
    for (const _round of [1, 2]) {
      await mock.restoreSnapshot(id)
      expect(await ask(filled)).toEqual(first)
    }
  })

  test('goes on drawing the orders that it would have drawn', async () => {
    const { id } = await mock.takeSnapshot()
    const draw = () => mock.createOrder(surface).catch((error: Error) => error.message)
    const first = await draw()
    await mock.restoreSnapshot(id)
    expect(await draw()).toEqual(first)
  })
})

test.each(loadedSurfaces)('$surface writes its state down as JSON', async (surface) => {
  const { credentials, readings } = await mockOptions({ port: 0 })
  const [world, other] = ['one', 'other'].map(
    (name) => new World(name, { credentials, readings, openOutbox: openDeliveries }),
  )
  const state = world!.stateOf<unknown>(surface)
  const { create } = surface.orders ?? {}
  if (create) {
    const draw = await create.loadDrawing()
    const { initial } = surface.contract.lifecycle
    for (const number of [1, 2]) {
      create.place(state, draw(state, { seed: 1, number, at: 0 }, initial), initial, world!)
    }
  }
  const { parts } = takeSnapshot(world!, 'one')
  const written = partsOf(JSON.parse(JSON.stringify(plainPieces(parts))) as Piece[])
  expect(written).toEqual(partsOf(plainPieces(parts)))
  restoreParts(other!, written, loadedSurfaces)
  expect(takeSnapshot(other!, 'other').parts).toEqual(parts)
})

function plainPieces(parts: WrittenParts): Piece[] {
  return piecesOf(parts).map(({ part, entries }) => ({ part, entries: plainEntries(entries) }))
}

test('a limit goes on counting where it stood', async () => {
  const surface = 'hiziryemek/pos'
  await mock.setRateLimit({ surface, limit: 2 })
  const push = async () => (await send(surface, 'receiveOrder')).status
  await push()
  const { id } = await mock.takeSnapshot()
  expect([await push(), await push()]).toEqual([200, 429])
  await mock.restoreSnapshot(id)
  expect([await push(), await push()]).toEqual([200, 429])
})
