import type { Surface } from '../../contracts/surfaces.js'

/** How many requests a caller may send in a window of the world's clock. */
export interface RateLimitRule {
  surface: Surface
  /** The secret that a caller sends; without it the rule is for each caller of the surface alike. */
  caller?: string
  limit: number
  /** The length of a window; 60 where it is left out. */
  perSeconds?: number
}

/** How many requests a caller sent in its latest window, as plain data. */
export type KeptCounts = [caller: string, count: { window: number; requests: number }][]

/** The rate limits of one world that testers set; windows begin with multiples of their length. */
export class RateLimits {
  #rules: RateLimitRule[] = []
  #counts = new Map<string, { window: number; requests: number }>()

  /** Asked before each call, so that a world without limits pays nothing for them. */
  get isEmpty(): boolean {
    return this.#rules.length === 0
  }

  /** Sets a limit in place of the one that the same caller of the same surface had. */
  set(rule: RateLimitRule): void {
    this.delete(rule.surface, rule.caller)
    this.#rules.push(rule)
  }

  /** What was counted so far in each caller's window: without it a restored world would admit too many. */
  takeCounts(): KeptCounts {
    return [...this.#counts]
  }

  restore(rules: readonly RateLimitRule[], counts: KeptCounts): void {
    this.#rules = [...rules]
    this.#counts = new Map(counts)
  }

  list(): readonly RateLimitRule[] {
    return this.#rules
  }

  /** Lifts a limit; false where there was none. */
  delete(surface: Surface, caller?: string): boolean {
    const before = this.#rules.length
    this.#rules = this.#rules.filter((rule) => rule.surface !== surface || rule.caller !== caller)
    for (const key of this.#counts.keys()) {
      if (caller === undefined ? key.startsWith(`${surface} `) : key === `${surface} ${caller}`) {
        this.#counts.delete(key)
      }
    }
    return this.#rules.length < before
  }

  clear(): void {
    this.#rules = []
    this.#counts.clear()
  }

  /** Counts a request; false where it goes beyond its caller's limit. A caller's own rule goes before that for all. */
  admit(surface: Surface, caller: string, now: number): boolean {
    const rules = this.#rules.filter((rule) => rule.surface === surface)
    const rule =
      rules.find((own) => own.caller === caller) ?? rules.find((general) => general.caller === undefined)
    if (!rule) return true
    const window = Math.floor(now / ((rule.perSeconds ?? 60) * 1000))
    const key = `${surface} ${caller}`
    const count = this.#counts.get(key)
    const requests = count?.window === window ? count.requests + 1 : 1
    this.#counts.set(key, { window, requests })
    return requests <= rule.limit
  }
}
