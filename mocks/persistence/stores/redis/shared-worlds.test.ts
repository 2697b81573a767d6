import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isRedisOff } from '../../../trials/redis-server/ensure-redis-server.js'
import { startRedisServer, type RedisServer } from '../../../trials/redis-server/start-redis-server.js'
import { Elsewhere } from '../elsewhere.js'
import { openStore } from '../open-store.js'
import { readStoreLocation } from '../store-location.js'
import type { Changes, Claimed, WorldStore } from '../world-store.js'

let redis: RedisServer
/** Redis has 16. */
let database = -1

const changes = (entries: Changes['entries'], others: Partial<Changes> = {}): Changes => ({
  isAnew: false,
  isBusy: false,
  entries,
  ...others,
})

describe.skipIf(isRedisOff)('a world in redis', () => {
  let one: WorldStore
  let other: WorldStore

  beforeAll(async () => void (redis = await startRedisServer()))
  afterAll(() => redis.close())
  beforeEach(async () => {
    database += 1
    const open = async (address: string) => {
      const opened = (await openStore(readStoreLocation(`${redis.url}/${database}`)))!
      await opened.join(address)
      return opened
    }
    ;[one, other] = await Promise.all([open('http://127.0.0.1:1'), open('http://127.0.0.1:2')])
  })
  afterEach(async () => {
    await one.close()
    await other.close()
  })

  test('is one process’s at a time', async () => {
    const [first, second] = await Promise.all([one.claim('w', Infinity), other.claim('w', Infinity)])
    const [elsewhere, ...more] = [first, second].filter((claim) => claim instanceof Elsewhere)
    expect(more).toEqual([])
    expect(elsewhere?.owner.address).toBe(
      first instanceof Elsewhere ? 'http://127.0.0.1:2' : 'http://127.0.0.1:1',
    )
  })

  test('of a process that does not answer is taken, and nothing that it still writes counts', async () => {
    const before = (await one.claim('w', Infinity)) as Claimed
    await one.commit('w', before.term, changes([['key', '"acknowledged"']]))
    const { owner } = (await other.claim('w', Infinity)) as Elsewhere
    const taken = (await other.claim('w', Infinity, owner)) as Claimed
    expect(taken.entries).toEqual([['key', '"acknowledged"']])
    await expect(one.commit('w', before.term, changes([['key', '"late"']]))).rejects.toThrow('taken it over')
    expect((await other.claim('w', Infinity)) as Claimed).toMatchObject({
      entries: [['key', '"acknowledged"']],
    })
  })

  test('is taken at once of a process that left', async () => {
    await one.claim('w', Infinity)
    await one.close()
    expect(await other.claim('w', Infinity)).toMatchObject({ entries: [] })
  })

  test('that has something to do waits for nobody while its process lives', async () => {
    const { term } = (await one.claim('w', Infinity)) as Claimed
    await one.commit('w', term, changes([], { isBusy: true }))
    expect(await other.waiting()).toEqual([])
    await one.close()
    expect(await other.waiting()).toEqual(['w'])
  })

  test('has secrets that all agree on', async () => {
    const [mine, yours] = await Promise.all([one.agree('token', 'a'), other.agree('token', 'b')])
    expect(mine).toBe(yours)
  })
})
