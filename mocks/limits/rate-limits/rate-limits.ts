import type { Surface } from '../../../contracts/contract/surfaces.js'
import { TrackedMap } from '../../persistence/tracked/tracked-map.js'

/** How many requests a caller may send in a window of the world's clock. */
export interface RateLimitRule {
  surface: Surface
  /** The secret that a caller sends; without it the rule is for each caller of the surface alike. */
  caller?: string
  limit: number
  /** The length of a window; 60 where it is left out. */
  perSeconds?: number
}

/** So many callers are counted at a time. */
const mostCallers = 10_000

/**
 * The rate limits of one world; windows begin with multiples of their length. Not by rate-limiter-flexible: its
 * windows run by the real clock, and these must stand still with a frozen one and end with an advance of it.
 */
export class RateLimits {
  readonly #rules = new TrackedMap<string, RateLimitRule>()
  /** Of each caller's latest window: without them a restored world would admit too many. */
  readonly #counts = new TrackedMap<string, { window: number; requests: number }>()
  readonly parts = { 'rate-limits': this.#rules, 'rate-limit-counts': this.#counts }

  /** `given` are those of the settings. */
  constructor(given: readonly RateLimitRule[] = []) {
    for (const rule of given) this.set(rule)
    this.#rules.giveAll()
  }

  /** Asked before each call, so that a world without limits pays nothing for them. */
  get isEmpty(): boolean {
    return this.#rules.size === 0
  }

  /** Sets a limit in place of the one that the same caller of the same surface had. */
  set(rule: RateLimitRule): void {
    this.delete(rule.surface, rule.caller)
    this.#rules.set(keyOf(rule.surface, rule.caller), rule)
  }

  list(): readonly RateLimitRule[] {
    return [...this.#rules.values()]
  }

  /** Lifts a limit; false where there was none. */
  delete(surface: Surface, caller?: string): boolean {
    for (const key of [...this.#counts.keys()]) {
      if (caller === undefined ? key.startsWith(`${surface} `) : key === `${surface} ${caller}`) {
        this.#counts.delete(key)
      }
    }
    return this.#rules.delete(keyOf(surface, caller))
  }

  clear(): void {
    this.#rules.clear()
    this.#counts.clear()
  }

  /** Counts a request; false where it goes beyond its caller's limit. A caller's own rule goes before that for all. */
  admit(surface: Surface, caller: string, now: number): boolean {
    const rule = this.#rules.get(keyOf(surface, caller)) ?? this.#rules.get(keyOf(surface))
    if (!rule) return true
    const window = Math.floor(now / ((rule.perSeconds ?? 60) * 1000))
    const key = `${surface} ${caller}`
    const count = this.#counts.get(key)
    const requests = count?.window === window ? count.requests + 1 : 1
    if (!count && this.#counts.size >= mostCallers) this.#makeRoom()
    this.#counts.set(key, { window, requests })
    return requests <= rule.limit
  }

  /** Whoever calls says who it is: made-up names must not cost memory without end. The first that came is forgotten. */
  #makeRoom(): void {
    for (const key of this.#counts.keys()) {
      this.#counts.delete(key)
      return
    }
  }
}

/** A caller is any text, the empty one included. */
function keyOf(surface: Surface, caller?: string): string {
  return caller === undefined ? surface : `${surface} ${caller}`
}
