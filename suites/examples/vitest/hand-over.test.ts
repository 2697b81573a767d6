import { setupServer } from 'msw/node'
import { bringAbout, createWorld, handlers } from 'uyum/msw'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { handOver } from './hand-over.js'

// The mock stands at the production URL, in this very process: no port, and the code under test stays as it is.
const server = setupServer()
let world: ReturnType<typeof createWorld>

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  world = createWorld()
  server.resetHandlers(...handlers({ world }))
})
afterAll(() => server.close())

const credentials = { apiKey: 'yk_test_key', restaurantId: 'rest_test0000001' }
const order = { orderId: 'POS-1', customerName: 'Ayşe Yılmaz', deliveryAddress: 'Kızılay, Ankara' }

test('an order is accepted, and twice the same order is still one', async () => {
  expect(await handOver(order, credentials)).toBe('accepted')
  expect(await handOver(order, credentials)).toBe('accepted')
  expect(world.journal.newestFirst()).toHaveLength(2)
})

test('a wrong key is refused', async () => {
  expect(await handOver(order, { ...credentials, apiKey: 'yk_of_another' })).toBe(
    'refused: AUTHENTICATION_FAILED',
  )
})

test('a restaurant whose integration is off is refused', async () => {
  const restaurant = bringAbout(world, 'muditakurye/courier', 'integration is disabled')
  expect(await handOver(order, { ...credentials, ...restaurant })).toBe('refused: INTEGRATION_DISABLED')
})

test('beyond the rate limit it is told when to try again', async () => {
  const limited = {
    ...credentials,
    ...bringAbout(world, 'muditakurye/courier', 'rate limit is low', { limit: 1 }),
  }
  expect(await handOver(order, limited)).toBe('accepted')
  const next = { ...order, orderId: 'POS-2' }
  expect(await handOver(next, limited)).toBe('too many orders, try again in a minute')

  await world.clock.advance(60_000)
  expect(await handOver(next, limited)).toBe('accepted')
})
