import { randomUUID } from 'node:crypto'
import { LimitReached } from '../../../limits/limit-reached.js'
import { OptionError } from '../../../options/option-error.js'
import { Elsewhere, type Owner } from '../elsewhere.js'
import { StoreUnavailable } from '../store-unavailable.js'
import { WorldLost } from '../world-lost.js'
import type { Changes, Claimed, StoreHealth, WorldStore } from '../world-store.js'
import { connectRedis } from './connect-redis.js'
import { Heart } from './heart.js'
import { keys, stagedKey, worldKeys } from './keys.js'
import { readHash } from './read-hash.js'
import {
  claimScript,
  commitScript,
  forgetScript,
  leaveScript,
  reserveScript,
  waitingScript,
} from './scripts.js'
import { mostAtOnce, stageEntries } from './stage-entries.js'
import { warnOfWeakness } from './warn-of-weakness.js'
import { WatchedRedis } from './watched-redis.js'

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
    return new RedisStore(await WatchedRedis.open(redis, name))
  } catch (error) {
    redis.disconnect()
    throw error
  }
}

class RedisStore implements WorldStore {
  readonly name: string
  readonly #watched: WatchedRedis
  readonly #id = randomUUID()
  readonly #heart: Heart

  constructor(watched: WatchedRedis) {
    this.#watched = watched
    this.name = watched.name
    this.#heart = new Heart(watched, this.#id)
  }

  join(address: string): Promise<void> {
    return this.#heart.start(address)
  }

  get isSure(): boolean {
    return this.#heart.isSure
  }

  async claim(world: string, most: number, from?: Owner): Promise<Claimed | Elsewhere> {
    const used = [keys.identity, keys.owners, keys.terms, keys.replicas, keys.worlds]
    const parameters = [this.#watched.identity, world, this.#id, from?.id ?? '', keys.heart, most]
    const answer = await this.#watched.ask((redis) =>
      redis.eval(claimScript, used.length, ...used, ...parameters),
    )
    const [found, ...rest] = answer as [string, string, string?]
    this.#watched.requireIdentity(found !== 'lost')
    if (found === 'full') throw new LimitReached('worlds')
    if (found === 'elsewhere') return new Elsewhere({ id: rest[0], address: rest[1]! })
    const { entries, snapshots } = worldKeys(world)
    return this.#watched.ask(async (redis) => ({
      term: rest[0],
      entries: [...(await readHash(redis, entries)), ...(await readHash(redis, snapshots))],
    }))
  }

  async commit(world: string, term: string, { isAnew, isBusy, entries }: Changes): Promise<void> {
    const { entries: hash, snapshots } = worldKeys(world)
    const staged = stagedKey(world, term)
    const used = [keys.identity, keys.owners, hash, snapshots, keys.worlds, keys.busy, keys.places, staged]
    const isLong = isAnew && entries.length > mostAtOnce
    const rest = isLong ? await stageEntries(this.#watched, staged, entries) : entries
    const texts = rest.flatMap(([key, text]) => [key, text ?? ''])
    const flags = [isLong ? 'staged' : isAnew ? '1' : '0', isBusy ? '1' : '0']
    const parameters = [this.#watched.identity, world, term, ...flags, ...texts]
    const done = await this.#watched.ask(
      (redis) => redis.eval(commitScript, used.length, ...used, ...parameters),
      'unknown',
    )
    this.#watched.requireIdentity(done !== -1)
    if (done === -2)
      throw new StoreUnavailable({
        en: `beginning the world "${world}" anew in ${this.name}: expected what was put aside for it to be there, it took too long. Call again.`,
        tr: `“${world}” dünyasına yeniden başlanamadı (${this.name}): onun için kenara konanların yerinde olması bekleniyordu, çok uzun sürdü. Yeniden çağırın.`,
      })
    if (done !== 1) throw new WorldLost(world)
  }

  async reserve(world: string, most: number): Promise<boolean> {
    const answer = await this.#watched.ask((redis) => redis.eval(reserveScript, 1, keys.worlds, world, most))
    if (answer === 'full') throw new LimitReached('worlds')
    return answer === 'new'
  }

  forget(world: string, term = ''): Promise<boolean> {
    const { entries, snapshots } = worldKeys(world)
    const used = [keys.owners, entries, snapshots, keys.worlds, keys.busy]
    return this.#watched.ask(
      async (redis) => (await redis.eval(forgetScript, used.length, ...used, world, term)) === 1,
    )
  }

  names(): Promise<string[]> {
    return this.#watched.ask(async (redis) => (await redis.smembers(keys.worlds)).toSorted())
  }

  read(world: string, wanted: readonly string[]): Promise<(string | undefined)[]> {
    return this.#watched.ask(async (redis) => {
      const texts = await redis.hmget(worldKeys(world).entries, ...wanted)
      return texts.map((text) => text?.slice(text.indexOf(' ') + 1))
    })
  }

  waiting(): Promise<string[]> {
    return this.#watched.ask(async (redis) => {
      const answer = await redis.eval(waitingScript, 2, keys.owners, keys.busy, keys.heart)
      return answer as string[]
    })
  }

  isSilent({ id }: Owner): Promise<boolean> {
    return this.#watched.ask(async (redis) => (await redis.exists(keys.heart + id)) === 0)
  }

  agree(name: string, proposal: string): Promise<string> {
    return this.#watched.ask(async (redis) => {
      await redis.hsetnx(keys.secrets, name, proposal)
      return (await redis.hget(keys.secrets, name)) ?? proposal
    })
  }

  async health(): Promise<StoreHealth> {
    const isAnswering = await this.#watched
      .ask((redis) => redis.ping())
      .then(
        () => true,
        () => false,
      )
    const state = !isAnswering ? 'unavailable' : this.#watched.isLost ? 'lost' : 'ok'
    return { kind: 'redis', state, silentReplicas: this.#heart.silent.length }
  }

  async close(): Promise<void> {
    this.#heart.stop()
    const { redis } = this.#watched
    // Where Redis is away, others find out by themselves that this process is.
    const used = [keys.owners, keys.heart + this.#id, keys.replicas]
    const left = redis.eval(leaveScript, used.length, ...used, this.#id)
    await left.catch(() => undefined)
    redis.disconnect()
  }
}
