import { openDeliveries } from '../../deliveries/deliveries.js'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaultCredentials } from '../../surfaces/credentials/default-credentials.js'
import { startReceiver, type RecordingReceiver } from '../../deliveries/attempts/recording-receiver.js'
import { loadedSurfaces } from '../../surfaces/loaded-surfaces.js'
import type { World } from '../../world/world.js'
import { openFileStore } from './file/file-store.js'
import { StoredWorlds } from './stored-worlds.js'
import { StoreUnavailable } from './store-unavailable.js'
import { WorldLost } from './world-lost.js'
import type { WorldStore } from './world-store.js'

let folder: string
let store: WorldStore
let worlds: StoredWorlds
let receiver: RecordingReceiver

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uyum-kept-'))
  store = openFileStore(join(folder, 'worlds.db'))
  receiver = await startReceiver()
  const deliver = { 'kuzeypos/courier': { baseUrl: receiver.baseUrl } }
  worlds = new StoredWorlds(
    { credentials: defaultCredentials, readings: {}, openOutbox: openDeliveries, deliver },
    store,
    loadedSurfaces,
  )
})
afterEach(async () => {
  await worlds.end()
  await worlds.leave()
  await receiver.close()
  await rm(folder, { recursive: true })
})

/** Has writing down go another way; what is given goes on as before. */
function detour(way: (write: () => Promise<void>) => Promise<void>): void {
  const commit = store.commit.bind(store)
  store.commit = (...changes) => way(() => commit(...changes))
}

const push = { surface: 'kuzeypos/courier', operation: 'receiveOrder' } as const
const declare = (id: string) => (world: World) => world.faults.declare({ id, effect: { latencyMs: 1 } }).id
const faultsIn = (world: World) => world.faults.list().map(({ id }) => id)

/** What another process would find there. */
async function entriesOf(part: string): Promise<string[]> {
  const claim = await store.claim('w', Infinity)
  return 'entries' in claim
    ? claim.entries.map(([key]) => key).filter((key) => key.startsWith(`${part} `))
    : []
}

test('nothing is answered before it is written down', async () => {
  await worlds.within('w', declare('before'))
  let isWritten = false
  detour(async (write) => {
    await wait(50)
    await write()
    isWritten = true
  })
  expect(await worlds.within('w', declare('one'))).toBe('one')
  expect(isWritten).toBe(true)
})

test('who only looks waits for what is being written down: it may not last', async () => {
  await worlds.within('w', declare('before'))
  let isWritten = false
  detour(async (write) => {
    await wait(50)
    await write()
    isWritten = true
  })
  const declared = worlds.within('w', declare('one'))
  expect(await worlds.within('w', faultsIn)).toEqual(['before', 'one'])
  expect(isWritten).toBe(true)
  await declared
})

test('what comes together is written down together', async () => {
  await worlds.within('w', declare('before'))
  let writings = 0
  detour(async (write) => {
    writings += 1
    await write()
  })
  await Promise.all(Array.from({ length: 50 }, (_, number) => worlds.within('w', declare(`fault-${number}`))))
  expect(writings).toBeLessThan(5)
  expect(await entriesOf('faults')).toHaveLength(51)
})

test('what could not be written down was not done', async () => {
  await worlds.within('w', declare('before'))
  let isAway = true
  detour((write) => (isAway ? Promise.reject(new StoreUnavailable({ en: 'away', tr: 'yok' })) : write()))
  await expect(worlds.within('w', declare('one'))).rejects.toThrow('away')
  isAway = false
  expect(await worlds.within('w', faultsIn)).toEqual(['before'])
})

test('a refusal is an answer, too: what was changed before it is written down', async () => {
  const act = (world: World) => {
    declare('one')(world)
    throw new RangeError('refused')
  }
  await expect(worlds.within('w', act)).rejects.toThrow('refused')
  expect(await entriesOf('faults')).toEqual(['faults one'])
})

test('what was done in a world that somebody else took meanwhile is done again where it is now', async () => {
  await worlds.within('w', declare('before'))
  let isTaken = true
  detour((write) => {
    if (!isTaken) return write()
    isTaken = false
    return Promise.reject(new WorldLost('w'))
  })
  expect(await worlds.within('w', declare('one'))).toBe('one')
  expect(await worlds.within('w', faultsIn)).toEqual(['before', 'one'])
})

test('what took several steps is not done again: the first may have been written down', async () => {
  await worlds.within('w', declare('before'))
  let times = 0
  const act = async (world: World) => {
    times += 1
    declare(`first-${times}`)(world)
    await wait(20)
    detour(() => Promise.reject(new WorldLost('w')))
    declare(`second-${times}`)(world)
  }
  await expect(worlds.within('w', act)).rejects.toThrow('See how far it came, and call again.')
  expect(times).toBe(1)
})

test('a call that goes out is written down before, and does not go out where that fails', async () => {
  await worlds.within('w', declare('before'))
  const sent: number[] = []
  detour(async (write) => {
    sent.push(receiver.calls.length)
    await write()
  })
  await worlds.within('w', async ({ deliveries }) => deliveries.settled(deliveries.enqueue(push)!))
  expect(sent[0]).toBe(0)
  expect(receiver.calls).toHaveLength(1)

  detour(() => Promise.reject(new StoreUnavailable({ en: 'away', tr: 'yok' })))
  const lost = worlds.within('w', async ({ deliveries }) => deliveries.settled(deliveries.enqueue(push)!))
  await expect(lost).rejects.toThrow('away')
  expect(receiver.calls).toHaveLength(1)
})

test('what is still on its way in a world that was reset is not written into the new one', async () => {
  receiver.answerWith({ status: 200, delayMs: 100 })
  const old = (await worlds.within('w', (world) => world)) as World
  await worlds.within('w', ({ deliveries }) => void deliveries.enqueue(push))
  await receiver.received(1)
  await worlds.within('w', () => void worlds.reset('w'))
  await old.deliveries.drain()
  await worlds.within('w', declare('later'))
  expect(await entriesOf('deliveries')).toEqual([])
})

test('a world goes on with an attempt of which nobody knows whether it arrived', async () => {
  receiver.answerWith({ status: 200, delayMs: 300 }, { status: 200 })
  await worlds.within('w', ({ deliveries }) => void deliveries.enqueue(push))
  await receiver.received(1)
  // As if the process had died here: what is in the store is all that is left.
  const next = new StoredWorlds(worlds.settings, store, loadedSurfaces)
  await next.resume()
  await receiver.received(2)
  await expect
    .poll(() => next.within('w', ({ deliveries }) => deliveries.list().map(({ state }) => state)))
    .toEqual(['delivered'])
  await next.end()
})
