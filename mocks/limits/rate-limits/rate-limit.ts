import { TrackedMap } from '../../persistence/tracked/tracked-map.js'

const minute = 60_000

/** Requests a minute and caller, in windows that begin with the minute of the world's clock. */
export class RateLimit {
  readonly #limits = new TrackedMap<string, number>()
  readonly #counts = new TrackedMap<string, { window: number; requests: number }>()
  readonly parts = { limits: this.#limits, counts: this.#counts }

  /** From now on the caller may send that many requests a minute. */
  set(caller: string, requestsPerMinute: number): void {
    this.#limits.set(caller, requestsPerMinute)
  }

  /** Counts a request; false where it goes beyond the caller's limit. */
  admit(caller: string, now: number): boolean {
    const limit = this.#limits.get(caller)
    if (limit === undefined) return true
    const window = Math.floor(now / minute)
    const count = this.#counts.get(caller)
    const requests = count?.window === window ? count.requests + 1 : 1
    this.#counts.set(caller, { window, requests })
    return requests <= limit
  }
}
