import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MockClient } from '../client/mock-client.js'
import { mockOptions } from '../options/mock-options.js'
import { startMockServer, type MockServer } from '../server/mock-server.js'

// How long a turn of the event loop takes says little on a machine that has other work. How many there are while
// something is done tells whether it is done in pieces.

const surface = 'muditakurye/courier'
const orders = 6000

let folder: string
let server: MockServer

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'uyum-turns-'))))
afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

async function start(store: string): Promise<MockClient> {
  server = await startMockServer(await mockOptions({ port: 0, store }))
  return new MockClient(server)
}

async function fill(mock: MockClient): Promise<void> {
  for (let made = 0; made < orders; made += 1000) await mock.createOrders(surface, { count: 1000 })
}

/** The longest turn and all of it, in milliseconds. */
async function turnsOf(work: () => Promise<unknown>): Promise<{ longest: number; all: number }> {
  let isOver = false
  let longest = 0
  const watch = async (): Promise<void> => {
    for (let last = performance.now(); !isOver;) {
      await nextTurn()
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }
  }
  const watching = watch()
  const begun = performance.now()
  await work()
  const all = performance.now() - begun
  isOver = true
  await watching
  return { longest, all }
}

test('a world in a file is written anew, and read, in many turns', { timeout: 120_000 }, async () => {
  const location = `file:${join(folder, 'worlds.db')}`
  let mock = await start(location)
  await fill(mock)
  const { id } = await mock.takeSnapshot()
  const restoring = await turnsOf(() => mock.restoreSnapshot(id))
  await server.close()
  mock = await start(location)
  const reading = await turnsOf(() => mock.getOrder(surface, 'none').catch(() => undefined))
  for (const { longest, all } of [restoring, reading]) expect(longest).toBeLessThan(all / 2)
  expect(await mock.listOrders(surface)).toHaveLength(orders)
  await mock.restoreSnapshot(id)
  expect(await mock.listOrders(surface)).toHaveLength(orders)
})

test('a snapshot in memory copies nothing: it takes less than writing the orders down', async () => {
  const mock = await start('memory')
  await fill(mock)
  const shown = await turnsOf(() => mock.listOrders(surface))
  const taking = await turnsOf(() => mock.takeSnapshot())
  const restoring = await turnsOf(() => mock.restoreSnapshot('snapshot-1'))
  expect(taking.all).toBeLessThan(shown.all)
  expect(restoring.all).toBeLessThan(shown.all)
})

test('a thousand orders are created in many turns, each drawn once, whoever creates at the same time', async () => {
  const mock = await start('memory')
  await mock.createOrder(surface)
  const creating = await turnsOf(() =>
    Promise.all([1, 2].map(() => mock.createOrders(surface, { count: 1000 }))),
  )
  expect(creating.longest).toBeLessThan(creating.all / 2)
  const ids = new Set((await mock.listOrders(surface)).map((order) => order.id))
  expect(ids.size).toBe(2001)
})
