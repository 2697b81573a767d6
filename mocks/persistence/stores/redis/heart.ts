import { keys } from './keys.js'
import { beatScript } from './scripts.js'
import type { WatchedRedis } from './watched-redis.js'

/** How long others take a process for alive after a beat, in real time: with the rounds of the others, under 5 s. */
const livesMs = 3000
const beatMs = 750
/** How long a process that gives no sign of life is counted: it may hang, or be gone for good. */
const countedMs = 300_000

/** Tells others that this process is alive, and where; and hears from whom nothing comes. */
export class Heart {
  readonly #watched: WatchedRedis
  readonly #id: string
  #address = ''
  #beats: NodeJS.Timeout | undefined
  #lastBeat = -Infinity
  #silent: string[] = []

  constructor(watched: WatchedRedis, id: string) {
    this.#watched = watched
    this.#id = id
    watched.redis.on('close', () => (this.#lastBeat = -Infinity))
  }

  /** Whether no other can have taken this process for dead. */
  get isSure(): boolean {
    return performance.now() - this.#lastBeat < livesMs
  }

  /** Where others are whose hearts beat no more. */
  get silent(): readonly string[] {
    return this.#silent
  }

  async start(address: string): Promise<void> {
    this.#address = address
    await this.#beat()
    // A beat that fails is not missed: the next one comes soon, and what is written down meanwhile is refused.
    this.#beats = setInterval(() => void this.#beat().catch(() => undefined), beatMs).unref()
  }

  stop(): void {
    clearInterval(this.#beats)
    this.#lastBeat = -Infinity
  }

  async #beat(): Promise<void> {
    const at = performance.now()
    const used = [keys.identity, keys.heart + this.#id, keys.replicas]
    const parameters = [this.#watched.identity, this.#id, this.#address, livesMs, countedMs, keys.heart]
    const answer = (await this.#watched.ask((redis) =>
      redis.eval(beatScript, used.length, ...used, ...parameters),
    )) as string[] | null
    if (!answer) this.#lastBeat = -Infinity
    this.#watched.requireIdentity(answer !== null)
    this.#watched.tellSilent(answer!, this.#silent)
    this.#silent = answer!
    this.#lastBeat = at
  }
}
