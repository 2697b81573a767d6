import { setTimeout } from 'node:timers/promises'

/** Lets at most so many requests begin within a second; without a limit it never waits. */
export class Pace {
  readonly #gapMs: number
  #next = 0

  constructor(maxRequestsPerSecond: number | undefined) {
    this.#gapMs = maxRequestsPerSecond === undefined ? 0 : 1000 / maxRequestsPerSecond
  }

  async turn(): Promise<void> {
    if (this.#gapMs === 0) return
    const now = performance.now()
    const at = Math.max(now, this.#next)
    this.#next = at + this.#gapMs
    if (at > now) await setTimeout(at - now)
  }
}
