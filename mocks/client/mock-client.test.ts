import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mockOptions } from '../options/mock-options.js'
import { sendOrder } from './tested/sample-order-call.js'
import { startMockServer, type MockServer } from '../server/mock-server.js'
import { MockClient } from './mock-client.js'

let server: MockServer
let mock: MockClient

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())
beforeEach(async () => {
  mock = await new MockClient(server).createWorld()
})

const noon = new Date('2026-11-21T12:00:00.000Z')

test('a slash at the end of the base URL changes nothing', async () => {
  const slashed = new MockClient({ baseUrl: `${server.baseUrl}/` })
  expect(slashed.urlOf('muditakurye/courier')).toBe(`${server.baseUrl}/muditakurye/courier`)
  await slashed.reset()
  expect((await sendOrder(await slashed.createWorld(), 'order_a')).status).toBe(202)
})

describe('worlds', () => {
  test('begin with a seed, a clock and readings, and begin so again at a reset', async () => {
    const options = { seed: 7, readings: { 'muditakurye.duplicate-order': 'conflict' } }
    const own = await mock.createWorld({
      ...options,
      name: 'mine',
      clock: { mode: 'frozen', now: noon.toISOString() },
    })
    await sendOrder(own, 'order_a')
    expect((await sendOrder(own, 'order_a')).status).toBe(409)
    await own.advanceClock(30)
    await own.reset()
    expect((await sendOrder(own, 'order_a')).status).toBe(202)
    expect((await own.listWorlds()).find(({ name }) => name === 'mine')).toEqual({
      ...options,
      name: 'mine',
      path: '/@mine',
      clock: { mode: 'frozen', now: noon.toISOString() },
    })
    await expect(mock.createWorld({ name: 'mine' })).rejects.toMatchObject({ status: 409 })
    await mock.deleteWorld('mine')
    await mock.createWorld({ name: 'mine' })
    await mock.deleteWorld('mine')
  })

  test('refuse a reading that no contract has', async () => {
    await expect(mock.createWorld({ readings: { 'muditakurye.x': 'y' } })).rejects.toMatchObject({
      status: 400,
    })
  })

  test('are written down and put back', async () => {
    await mock.freezeClock(new Date(Date.now() + 3_600_000))
    const { now } = await mock.declareFault({ effect: { latencyMs: 0 } }).then(() => mock.readClock())
    await sendOrder(mock, 'order_a')
    const { id, kept, startAnew } = await mock.takeSnapshot()
    expect({ kept, startAnew }).toEqual({ kept: ['muditakurye/courier'], startAnew: [] })
    await mock.advanceClock(60)
    await mock.deleteAllFaults()
    expect((await mock.restoreSnapshot(id)).clock).toEqual({ now, mode: 'frozen' })
    expect(await mock.listFaults()).toMatchObject([{ id: 'fault-1', fired: 1 }])
    await expect(mock.restoreSnapshot('snapshot-9')).rejects.toMatchObject({ status: 404 })
  })
})

test('the clock is frozen, moved and let go', async () => {
  const later = new Date(Date.now() + 86_400_000)
  expect(await mock.freezeClock(later)).toEqual({ now: later.toISOString(), mode: 'frozen' })
  expect(await mock.advanceClock(1.5)).toEqual({
    now: new Date(later.getTime() + 1500).toISOString(),
    mode: 'frozen',
    fired: [],
  })
  expect(await mock.setClockMode('real')).toMatchObject({ mode: 'real' })
  await expect(mock.freezeClock(noon)).rejects.toMatchObject({ status: 400 })
})

test('the catalog lists what can be had', async () => {
  const [surface, ...others] = await mock.catalog('muditakurye/courier')
  expect(others).toEqual([])
  expect(surface?.operations[0]).toMatchObject({
    id: 'createOrder',
    method: 'POST',
    path: '/webhook/third-party/order',
  })
  expect(surface?.operations[0]?.provocations).toContainEqual({ name: '429', status: 429, documented: true })
  expect(surface?.operations[0]?.magicValues).toContainEqual({
    field: 'orderId',
    value: 'order_magic_409',
    provokes: '409',
  })
  expect(surface?.transitions).toContainEqual({ from: 'NEW', to: 'VALIDATED', basis: 'stated' })
  expect(surface?.states).toContain('rate limit is low')
  expect(surface?.readings.map(({ name }) => name)).toContain('muditakurye.duplicate-order')
  expect(surface?.defects).toContain('unknown-restaurant-is-404')
  expect(surface?.snapshots).toBe(true)
})
