import { openDeliveries } from '../../deliveries/deliveries.js'
import { expect, test } from 'vitest'
import { contract } from '../../../contracts/kuzeypos/contract.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { MockClient } from '../../client/mock-client.js'
import { defaultCredentials } from '../../surfaces/credentials/default-credentials.js'
import { TrackedValue } from '../tracked/tracked-value.js'
import { defaultLimits } from '../../limits/limits.js'
import { mockOptions } from '../../options/mock-options.js'
import { defineMockSurface } from '../../surfaces/mock-surface.js'
import { startMockServer } from '../../server/mock-server.js'
import { Worlds } from '../../world/worlds.js'
import { restoreSnapshot } from './restore-snapshot.js'
import { takeSnapshot } from './snapshot.js'

/** A surface that counts and offers to write its count down. */
const counter = defineMockSurface<{ counted: TrackedValue<number> }>({
  surface: 'kuzeypos/courier',
  contract,
  createState: () => ({ counted: new TrackedValue(0) }),
  operations: {},
  states: {},
  parts: ({ counted }) => ({ counted }),
  defects: {},
  forcedResponses: {},
  magicValues: [],
  refusals: {
    unknownPath: { status: 404 },
    wrongMethod: () => ({ status: 405 }),
    tooLarge: { status: 413 },
    brokenServer: { status: 500 },
    unavailable: { status: 503 },
  },
  secrets: { headers: [], fields: [] },
})
const { parts: _parts, ...silent } = { ...counter, surface: 'bkyemek/pos' as const }

test('a world goes on from where it was written down, as often as one likes', () => {
  const worlds = new Worlds({ credentials: defaultCredentials, readings: {}, openOutbox: openDeliveries })
  const world = worlds.reset('', { seed: 7, clock: { mode: 'frozen', now: 1000 } })
  world.stateOf(counter).counted.value = 2
  world.rateLimits.set({ surface: 'bkyemek/pos', limit: 3 })
  const snapshot = takeSnapshot(world, 'before')
  expect(snapshot).toMatchObject({ kept: ['kuzeypos/courier'], startAnew: [] })
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)

  for (const _round of [1, 2]) {
    worlds.get('').stateOf(counter).counted.value = 9
    const restored = restoreSnapshot(worlds, '', snapshot, [counter])
    expect(worlds.get('')).toBe(restored)
    expect(restored.stateOf(counter).counted.value).toBe(2)
    expect(restored.seed).toBe(7)
    expect(restored.clock.now()).toBe(1000)
    expect(restored.rateLimits.list()).toEqual([{ surface: 'bkyemek/pos', limit: 3 }])
  }
})

test('a reset goes back to the beginning, not to the snapshot', async () => {
  const worlds = new Worlds({ credentials: defaultCredentials, readings: {}, openOutbox: openDeliveries })
  const world = worlds.reset('', { clock: { mode: 'frozen', now: 1000 } })
  await world.clock.advance(500)
  const restored = restoreSnapshot(worlds, '', takeSnapshot(world, 'later'), [])
  expect(restored.clock.now()).toBe(1500)
  expect(worlds.reset('').clock.now()).toBe(1000)
})

test('a surface that does not offer it is named', () => {
  const world = new Worlds({ credentials: defaultCredentials, readings: {}, openOutbox: openDeliveries }).get(
    '',
  )
  world.stateOf(silent)
  expect(takeSnapshot(world, 'one').startAnew).toEqual(['bkyemek/pos'])
})

test('a world whose orders are as deep as a body may be is written down and put back', async () => {
  const server = await startMockServer(await mockOptions({ port: 0 }))
  const mock = await new MockClient(server).createWorld()
  const levels = defaultLimits.bodyDepth - 1
  const extra = `${'['.repeat(levels)}${']'.repeat(levels)}`
  const { examples, path } = operationsOf(contract, 'kuzeypos/courier')[0]!
  const [example] = examples.values()
  const body = JSON.stringify(example).replace(/\}$/, `,"extra":${extra}}`)
  const url = mock.urlOf('kuzeypos/courier') + path
  const send = () => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect((await send()).status).toBe(200)
  const { id } = await mock.takeSnapshot()
  await mock.restoreSnapshot(id)
  expect(await mock.listOrders('kuzeypos/courier')).toHaveLength(1)
  await server.close()
})
