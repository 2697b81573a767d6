import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { isRedisOff } from '../../../trials/redis-server/ensure-redis-server.js'
import { startRedisServer, type RedisServer } from '../../../trials/redis-server/start-redis-server.js'
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

  test('that comes back without what it had is told of', async () => {
    const store = await openRedisStore(redis.url)
    const told = listen()
    await admin.flushall()
    await admin.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')
    await expect.poll(told).toContain('came back without what it had: worlds begin anew.')
    expect(told()).toMatch(/closed the connection: .+answers again\./s)
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
