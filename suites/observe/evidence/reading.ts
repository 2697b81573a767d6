import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { ObservedCall } from '../recording/observed-call.js'

/** What somebody looked for in a recording, and did not find because it is not held. */
export type Missed = ReadonlyMap<ObservedCall, Bilingual>

/** Notes what is looked for in vain while a check reads calls. */
export class Reading {
  #missed = new Map<ObservedCall, Bilingual>()

  miss(call: ObservedCall, reason: Bilingual): void {
    if (!this.#missed.has(call)) this.#missed.set(call, reason)
  }

  /** Runs it, and gives what it looked for in vain, whether it came to an end or not. */
  during<Found>(read: () => Found): { found?: Found; thrown?: Error; missed: Missed } {
    this.#missed = new Map()
    const missed = this.#missed
    try {
      return { found: read(), missed }
    } catch (thrown) {
      return { thrown: thrown as Error, missed }
    }
  }
}
