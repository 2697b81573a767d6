import { randomUUID } from 'node:crypto'
import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import type { Redis } from 'ioredis'
import { Conditions } from '../conditions.js'
import { StoreUnavailable, type Outcome } from '../store-unavailable.js'
import { reasonOf } from './connect-redis.js'
import { keys } from './keys.js'

/**
 * A Redis and how it is: whether it answers, and whether it is the one that was found at the start. One that was
 * emptied, or came back without what it had, must not be taken for one that never had it: what replicas have in
 * memory would contradict what they find there.
 */
export class WatchedRedis {
  readonly redis: Redis
  readonly name: string
  /** Written into it by the first who came; gone, or another, where it lost what it had. */
  readonly identity: string
  readonly #conditions = new Conditions()

  private constructor(redis: Redis, name: string, identity: string) {
    this.redis = redis
    this.name = name
    this.identity = identity
    redis.on('error', (error: Error) => this.#isAway(reasonOf(error)))
    redis.on('close', () => redis.status === 'end' || this.#isAway('it closed the connection'))
    redis.on('ready', () => this.#isBack())
  }

  static async open(redis: Redis, name: string): Promise<WatchedRedis> {
    await redis.set(keys.identity, randomUUID(), 'NX')
    return new WatchedRedis(redis, name, (await redis.get(keys.identity)) ?? '')
  }

  get isLost(): boolean {
    return this.#conditions.has('lost')
  }

  /**
   * Asks it something. `ifSilent` is what is known of it where no answer came: of what was never sent, that it was
   * not done.
   */
  async ask<Result>(act: (redis: Redis) => Promise<Result>, ifSilent: Outcome = 'not-done'): Promise<Result> {
    const isSent = this.redis.status === 'ready'
    try {
      const result = await act(this.redis)
      this.#isBack()
      return result
    } catch (error) {
      const { name } = error as Error
      // It has answered, if only that it will not.
      const isRefused = name === 'ReplyError'
      if (!isRefused) this.#isAway(reasonOf(error as Error))
      throw new StoreUnavailable(
        {
          en: `keeping worlds in ${this.name}: expected it to answer, ${reasonOf(error as Error)}. Calls are answered again as soon as it does.`,
          tr: `dünyalar ${this.name} içinde tutulamadı: yanıt vermesi bekleniyordu, ${reasonOf(error as Error)}. O yanıtlayınca çağrılar da yanıtlanır.`,
        },
        isSent && !isRefused ? ifSilent : 'not-done',
      )
    }
  }

  /** What a script says that looks at the identity first. */
  requireIdentity(isSame: boolean): void {
    if (isSame) {
      this.#conditions.isWellAgain('lost', {
        en: `${this.name} has again what it had.`,
        tr: `${this.name} içinde olanlar yeniden yerinde.`,
      })
      return
    }
    const text: Bilingual = {
      en: `${this.name} is without what it had, what was acknowledged among it (it was emptied, or came back without its data): calls are answered with 503. Put its data back, or start all mocks on it again to begin anew; start it with --appendonly yes --appendfsync always.`,
      tr: `${this.name} içinde olanlar yok, onaylananlar da (boşaltıldı ya da verisi olmadan geri geldi): çağrılar 503 ile yanıtlanıyor. Verisini geri koyun ya da yeniden başlamak için üstündeki bütün mock’ları yeniden başlatın; onu --appendonly yes --appendfsync always ile başlatın.`,
    }
    this.#conditions.wentWrong('lost', text)
    throw new StoreUnavailable(text)
  }

  /** Tells of other processes on it that have not given a sign of life. */
  tellSilent(silent: readonly string[], known: readonly string[]): void {
    for (const address of silent) {
      this.#conditions.wentWrong(`silent ${address}`, {
        en: `the replica at ${address} gives no sign of life: its worlds are taken over.`,
        tr: `${address} adresindeki kopya yaşam belirtisi vermiyor: dünyaları devralınıyor.`,
      })
    }
    for (const address of known.filter((one) => !silent.includes(one))) {
      this.#conditions.isWellAgain(`silent ${address}`, {
        en: `the replica at ${address} is back, or is counted no more.`,
        tr: `${address} adresindeki kopya geri geldi ya da artık sayılmıyor.`,
      })
    }
  }

  #isAway(reason: string): void {
    this.#conditions.wentWrong('away', {
      en: `${this.name} does not answer (${reason}): calls are answered with 503 until it does.`,
      tr: `${this.name} yanıt vermiyor (${reason}): verene dek çağrılar 503 ile yanıtlanıyor.`,
    })
  }

  #isBack(): void {
    this.#conditions.isWellAgain('away', {
      en: `${this.name} answers again.`,
      tr: `${this.name} yeniden yanıt veriyor.`,
    })
  }
}
