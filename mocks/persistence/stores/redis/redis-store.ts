import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import { OptionError } from '../../../options/option-error.js'
import { Elsewhere, type Owner } from '../elsewhere.js'
import { StoreUnavailable } from '../store-unavailable.js'
import { WorldLost } from '../world-lost.js'
import type { Changes, Claimed, StoreHealth, WorldStore } from '../world-store.js'
import { connectRedis, reasonOf } from './connect-redis.js'
import { Heart } from './heart.js'
import { keys, worldKeys } from './keys.js'
import { readHash } from './read-hash.js'
import { claimScript, commitScript, forgetScript, leaveScript, waitingScript } from './scripts.js'
import { logOutages } from './log-outages.js'
import { warnOfWeakness } from './warn-of-weakness.js'

const format = '1'

/** Keeps worlds in Redis, where several processes share them: each world is one process's at a time. */
export async function openRedisStore(url: string): Promise<WorldStore> {
  const name = `redis at ${new URL(url).host}`
  const redis = await connectRedis(url, name)
  try {
    await redis.set(keys.format, format, 'NX')
    const found = await redis.get(keys.format)
    if (found !== format) {
      throw new OptionError({
        en: `opening the store ${name}: expected worlds of format ${format}, they have format ${found}. Use the uyum that wrote them, or another database of that Redis.`,
        tr: `${name} deposu açılamadı: biçimi ${format} olan dünyalar bekleniyordu, biçimleri ${found}. Onları yazan uyum’u ya da o Redis’in başka bir veritabanını kullanın.`,
      })
    }
    await warnOfWeakness(redis, name)
  } catch (error) {
    redis.disconnect()
    throw error
  }
  await logOutages(redis, name)
  return new RedisStore(redis, name)
}

class RedisStore implements WorldStore {
  readonly name: string
  readonly #redis: Redis
  readonly #id = randomUUID()
  readonly #heart: Heart

  constructor(redis: Redis, name: string) {
    this.#redis = redis
    this.name = name
    this.#heart = new Heart(redis, this.#id)
  }

  join(address: string): Promise<void> {
    return this.#do(() => this.#heart.start(address))
  }

  get isSure(): boolean {
    return this.#heart.isSure
  }

  claim(world: string, from?: Owner): Promise<Claimed | Elsewhere> {
    return this.#do(async () => {
      const parameters = [world, this.#id, from?.id ?? '', keys.heart]
      const answer = await this.#redis.eval(claimScript, 2, keys.owners, keys.terms, ...parameters)
      const [found, ...rest] = answer as [string, string, string?]
      if (found === 'elsewhere') return new Elsewhere({ id: rest[0], address: rest[1]! })
      const { entries, snapshots } = worldKeys(world)
      return {
        term: rest[0],
        entries: [...(await readHash(this.#redis, entries)), ...(await readHash(this.#redis, snapshots))],
      }
    })
  }

  async commit(world: string, term: string, { isAnew, isBusy, entries }: Changes): Promise<void> {
    const { entries: hash, snapshots } = worldKeys(world)
    const used = [keys.owners, hash, snapshots, keys.worlds, keys.busy, keys.places]
    const texts = entries.flatMap(([key, text]) => [key, text ?? ''])
    const flags = [isAnew, isBusy].map((flag) => (flag ? '1' : '0'))
    const done = await this.#do(() =>
      this.#redis.eval(commitScript, used.length, ...used, world, term, ...flags, ...texts),
    )
    if (done !== 1) throw new WorldLost(world)
  }

  reserve(world: string): Promise<boolean> {
    return this.#do(async () => (await this.#redis.sadd(keys.worlds, world)) === 1)
  }

  forget(world: string, term = ''): Promise<boolean> {
    const { entries, snapshots } = worldKeys(world)
    const used = [keys.owners, entries, snapshots, keys.worlds, keys.busy]
    return this.#do(
      async () => (await this.#redis.eval(forgetScript, used.length, ...used, world, term)) === 1,
    )
  }

  names(): Promise<string[]> {
    return this.#do(async () => (await this.#redis.smembers(keys.worlds)).toSorted())
  }

  read(world: string, wanted: readonly string[]): Promise<(string | undefined)[]> {
    return this.#do(async () => {
      const texts = await this.#redis.hmget(worldKeys(world).entries, ...wanted)
      return texts.map((text) => text?.slice(text.indexOf(' ') + 1))
    })
  }

  waiting(): Promise<string[]> {
    return this.#do(async () => {
      const answer = await this.#redis.eval(waitingScript, 2, keys.owners, keys.busy, keys.heart)
      return answer as string[]
    })
  }

  agree(name: string, proposal: string): Promise<string> {
    return this.#do(async () => {
      await this.#redis.hsetnx(keys.secrets, name, proposal)
      return (await this.#redis.hget(keys.secrets, name)) ?? proposal
    })
  }

  async health(): Promise<StoreHealth> {
    const isAnswering = await this.#redis.ping().then(
      () => true,
      () => false,
    )
    return { kind: 'redis', state: isAnswering ? 'ok' : 'unavailable' }
  }

  async close(): Promise<void> {
    this.#heart.stop()
    // Where Redis is away, others find out by themselves that this process is.
    const left = this.#redis.eval(leaveScript, 2, keys.owners, keys.heart + this.#id, this.#id)
    await left.catch(() => undefined)
    this.#redis.disconnect()
  }

  async #do<Result>(act: () => Promise<Result>): Promise<Result> {
    try {
      return await act()
    } catch (error) {
      throw new StoreUnavailable(
        `keeping worlds in ${this.name}: expected it to answer, ${reasonOf(error as Error)}. Calls are answered again as soon as it does.`,
      )
    }
  }
}
