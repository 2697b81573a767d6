import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isRedisOff } from '../../trials/redis-server/ensure-redis-server.js'
import { startRedisServer, type RedisServer } from '../../trials/redis-server/start-redis-server.js'
import { openStore } from './open-store.js'
import { readStoreLocation } from './store-location.js'
import { WorldLost } from './world-lost.js'
import type { Changes, Claimed, WorldStore } from './world-store.js'

/** A place that stores are opened at, empty for each test. */
interface Place {
  begin(): Promise<void>
  text(): string
  end(): Promise<void>
}

let folder: string
let redis: RedisServer
/** Redis has 16. */
let database = 0

const places: Record<string, Place & { isOff: boolean }> = {
  file: {
    isOff: false,
    begin: async () => void (folder = await mkdtemp(join(tmpdir(), 'uyum-store-'))),
    text: () => `file:${join(folder, `worlds-${database}.db`)}`,
    end: () => rm(folder, { recursive: true }),
  },
  redis: {
    isOff: isRedisOff,
    begin: async () => {
      database = -1
      redis = await startRedisServer()
    },
    text: () => `${redis.url}/${database}`,
    end: () => redis.close(),
  },
}

const changes = (entries: Changes['entries'], others: Partial<Changes> = {}): Changes => ({
  isAnew: false,
  isBusy: false,
  entries,
  ...others,
})

describe.each(Object.entries(places))('a store in %s', (_, place) => {
  describe.skipIf(place.isOff)('', () => {
    let store: WorldStore

    const open = async () => {
      const opened = (await openStore(readStoreLocation(place.text())))!
      await opened.join('http://127.0.0.1:1')
      return opened
    }
    const claim = async (world: string, from = store) => (await from.claim(world, Infinity)) as Claimed
    const entriesOf = async (world: string) => (await claim(world)).entries

    beforeAll(place.begin)
    afterAll(place.end)
    beforeEach(async () => {
      database += 1
      store = await open()
    })
    afterEach(() => store.close())

    test('gives back what was written down, in the order in which it came to be', async () => {
      const { term, entries } = await claim('w')
      expect(entries).toEqual([])
      const first = ['b', 'a', 'c'].map((key): [string, string] => [key, `"${key}"`])
      await store.commit('w', term, changes(first))
      await store.commit(
        'w',
        term,
        changes([
          ['b', '"again"'],
          ['a', undefined],
          ['d', '"ü\\u0000"'],
        ]),
      )
      expect(await entriesOf('w')).toEqual([
        ['b', '"again"'],
        ['c', '"c"'],
        ['d', '"ü\\u0000"'],
      ])
      expect(await store.read('w', ['c', 'none'])).toEqual(['"c"', undefined])
    })

    test('puts an entry that was gone in between at the end', async () => {
      const { term } = await claim('w')
      await store.commit(
        'w',
        term,
        changes([
          ['a', '1'],
          ['b', '2'],
        ]),
      )
      await store.commit(
        'w',
        term,
        changes([
          ['a', undefined],
          ['a', '3'],
        ]),
      )
      expect(await entriesOf('w')).toEqual([
        ['b', '2'],
        ['a', '3'],
      ])
    })

    test('has a world that begins anew forget all but its snapshots', async () => {
      const { term } = await claim('w')
      await store.commit(
        'w',
        term,
        changes([
          ['orders 1', '1'],
          ['snapshots one', '{}'],
        ]),
      )
      await store.commit('w', term, changes([['orders 2', '2']], { isAnew: true }))
      expect((await entriesOf('w')).toSorted()).toEqual([
        ['orders 2', '2'],
        ['snapshots one', '{}'],
      ])
    })

    test('refuses what is still to be written of a world that was forgotten, or claimed again', async () => {
      const { term } = await claim('w')
      await store.commit('w', term, changes([['key', '1']]))
      await store.forget('w')
      await expect(store.commit('w', term, changes([['key', '2']]))).rejects.toThrow(WorldLost)
      expect(await store.names()).toEqual([])
      const { term: later } = await claim('w')
      await claim('w')
      await expect(store.commit('w', later, changes([['key', '3']]))).rejects.toThrow(WorldLost)
      expect(await entriesOf('w')).toEqual([])
    })

    test('forgets a world for who claimed it once only where nobody did so since', async () => {
      const { term } = await claim('w')
      await store.commit('w', term, changes([['key', '1']]))
      const { term: later } = await claim('w')
      expect(await store.forget('w', term)).toBe(false)
      expect(await store.names()).toEqual(['w'])
      expect(await store.forget('w', later)).toBe(true)
      expect(await store.names()).toEqual([])
    })

    test('keeps worlds apart', async () => {
      for (const world of ['', 'w', 'w w']) {
        const { term } = await claim(world)
        await store.commit(world, term, changes([['key', JSON.stringify(world)]]))
      }
      expect(await store.names()).toEqual(['', 'w', 'w w'])
      expect(await store.forget('w')).toBe(true)
      expect(await store.forget('w')).toBe(false)
      expect(await entriesOf('w')).toEqual([])
      expect(await entriesOf('w w')).toEqual([['key', '"w w"']])
    })

    test('gives a name once', async () => {
      expect(await Promise.all([store.reserve('mine', Infinity), store.reserve('mine', Infinity)])).toEqual([
        true,
        false,
      ])
      expect(await store.names()).toEqual(['mine'])
    })

    test('takes no more worlds than there may be, and knows those that are there', async () => {
      const full = expect.objectContaining({ name: 'LimitReached', limit: 'worlds' }) as Error
      const { term } = (await store.claim('a', 2)) as Claimed
      await store.commit('a', term, changes([]))
      expect(await store.reserve('b', 2)).toBe(true)
      await expect(store.reserve('c', 2)).rejects.toEqual(full)
      await expect(store.claim('c', 2)).rejects.toEqual(full)
      expect(await store.claim('b', 2)).toMatchObject({ entries: [] })
      expect(await store.claim('a', 2)).toMatchObject({ entries: [] })
      expect(await store.claim('', 2)).toMatchObject({ entries: [] })
      await store.forget('b')
      expect(await store.claim('c', 2)).toMatchObject({ entries: [] })
    })

    test('takes many changes of many worlds at once', async () => {
      const worlds = Array.from({ length: 20 }, (_, number) => `w${number}`)
      const claims = await Promise.all(worlds.map((world) => claim(world)))
      await Promise.all(
        worlds.map((world, place) =>
          store.commit(world, claims[place]!.term, changes([['key', JSON.stringify(world)]])),
        ),
      )
      expect(await Promise.all(worlds.map(entriesOf))).toEqual(worlds.map((world) => [['key', `"${world}"`]]))
    })

    test('is there again when it is opened again', async () => {
      const { term } = await claim('w')
      await store.commit('w', term, changes([['key', '1']], { isBusy: true }))
      await store.close()
      store = await open()
      expect(await store.waiting()).toEqual(['w'])
      expect(await entriesOf('w')).toEqual([['key', '1']])
    })

    test('tells that it answers', async () => {
      expect(await store.health()).toMatchObject({ state: 'ok' })
    })
  })
})
