import type { Redis } from 'ioredis'
import { keys } from './keys.js'

/** How long others take a process for alive after a beat, in real time: with the rounds of the others, under 5 s. */
const livesMs = 3000
const beatMs = 750

/** Tells others that this process is alive, and where. */
export class Heart {
  readonly #redis: Redis
  readonly #id: string
  #address = ''
  #beats: NodeJS.Timeout | undefined
  #lastBeat = -Infinity

  constructor(redis: Redis, id: string) {
    this.#redis = redis
    this.#id = id
    redis.on('close', () => (this.#lastBeat = -Infinity))
  }

  /** Whether no other can have taken this process for dead. */
  get isSure(): boolean {
    return performance.now() - this.#lastBeat < livesMs
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
    await this.#redis.set(keys.heart + this.#id, this.#address, 'PX', livesMs)
    this.#lastBeat = at
  }
}
