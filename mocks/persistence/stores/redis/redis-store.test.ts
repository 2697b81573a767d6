import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { isRedisOff } from '../../../trials/redis-server/ensure-redis-server.js'
import { startRedisServer, type RedisServer } from '../../../trials/redis-server/start-redis-server.js'
import type { Claimed } from '../world-store.js'
import { openRedisStore } from './redis-store.js'

let redis: RedisServer
let admin: Redis

beforeAll(async () => {
  if (isRedisOff) return
  redis = await startRedisServer()
  admin = new Redis(redis.url)
})
afterAll(async () => {
  if (isRedisOff) return
  admin.disconnect()
  await redis.close()
})
afterEach(() => vi.restoreAllMocks())

/** What is told on stderr from now on. */
function listen(): () => string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  return () => write.mock.calls.map(([text]) => String(text)).join('')
}

describe.skipIf(isRedisOff)('a Redis', () => {
  test('that may forget what it acknowledged is told of, and used all the same', async () => {
    await admin.config('SET', 'appendfsync', 'everysec')
    const told = listen()
    const store = await openRedisStore(redis.url)
    await admin.config('SET', 'appendfsync', 'always')
    expect(told()).toMatch(
      /has appendfsync everysec: when it dies, orders .+ Start it with --appendfsync always/,
    )
    await store.close()
  })

  test.each([
    ['is emptied', () => admin.flushall()],
    [
      'comes back without what it had',
      async () => {
        await admin.flushall()
        await admin.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')
      },
    ],
  ])('that %s is told of once, and nothing is acknowledged until its data are back', async (_, lose) => {
    const [one, other] = await Promise.all([openRedisStore(redis.url), openRedisStore(redis.url)])
    await one.join('http://127.0.0.1:1')
    await other.join('http://127.0.0.1:2')
    const { term } = (await one.claim('w', Infinity)) as Claimed
    await one.commit('w', term, { isAnew: false, isBusy: false, entries: [['key', '1']] })
    const known = await admin.get('uyum:identity')
    const told = listen()
    await lose()
    for (const store of [one, other]) {
      const lost = { kind: 'redis', state: 'lost', silentReplicas: 0 }
      await expect.poll(() => store.health(), { timeout: 5000 }).toEqual(lost)
      expect(store.isSure).toBe(false)
      await expect(store.claim('w', Infinity)).rejects.toThrow(
        'is without what it had, what was acknowledged among it',
      )
    }
    await expect(
      one.commit('w', term, { isAnew: false, isBusy: false, entries: [['key', '2']] }),
    ).rejects.toMatchObject({ name: 'StoreUnavailable', outcome: 'not-done' })
    expect(told().match(/is without what it had/g)).toHaveLength(2)
    expect(await admin.hget('uyum:entries:w', 'key')).toBeNull()

    await admin.set('uyum:identity', known!)
    await expect
      .poll(() => one.health(), { timeout: 5000 })
      .toEqual({ kind: 'redis', state: 'ok', silentReplicas: 0 })
    expect(told()).toContain('has again what it had.')
    await one.close()
    await other.close()
    await admin.flushall()
  })

  test('that stands still is told of once without a call, and what is not confirmed may be done', async () => {
    const store = await openRedisStore(redis.url)
    await store.join('http://127.0.0.1:1')
    const { term } = (await store.claim('w', Infinity)) as Claimed
    const told = listen()
    redis.freeze()
    try {
      const changes = { isAnew: false, isBusy: false, entries: [['key', '"late"'] as [string, string]] }
      await expect(store.commit('w', term, changes)).rejects.toMatchObject({ outcome: 'unknown' })
      await expect(store.names()).rejects.toMatchObject({ outcome: 'not-done' })
      expect(told().match(/does not answer \(.*\): calls are answered with 503/g)).toHaveLength(1)
    } finally {
      redis.thaw()
    }
    await expect.poll(told, { timeout: 5000 }).toContain('answers again.')
    expect(await store.read('w', ['key'])).toEqual(['"late"'])
    await store.close()
  })

  test.each([
    [
      'redis://127.0.0.1:9',
      /^opening the store redis at 127\.0\.0\.1:9: expected Redis to answer, .*ECONNREFUSED.* Start it \(redis-server/,
    ],
    ['redis://:secret@127.0.0.1:9', /^(?!.*secret)/],
  ])('at %s that is not there is refused', async (url, message) => {
    await expect(openRedisStore(url)).rejects.toThrow(message)
  })

  test('without such a database is refused', async () => {
    await expect(openRedisStore(`${redis.url}/99`)).rejects.toThrow('DB index is out of range')
  })

  test('with worlds of another format is refused', async () => {
    await admin.flushall()
    await admin.set('uyum:format', '99')
    await expect(openRedisStore(redis.url)).rejects.toThrow(
      'expected worlds of format 1, they have format 99',
    )
    await admin.flushall()
  })
})
