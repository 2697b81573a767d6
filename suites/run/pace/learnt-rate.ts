import type { Quota } from '../http/limit-headers.js'

/** What is told or measured is kept below: clocks and counts differ. */
const margin = 0.9
/** A limit whose cycle is longer counts by more than seconds: no faster rate is tried. */
const shortCycleMs = 10_000
/** So many are served before a faster rate is tried. */
const servedBeforeFaster = 12

/**
 * How fast requests get through, learnt of a limit that tells nothing: how many were served from the moment it
 * opened until it opened again. It begins low, as the first may have been a burst, and rises to just below where it
 * was refused.
 */
export class LearntRate {
  gapMs = 0
  /** No shorter gap is tried. */
  #leastGapMs = 0
  #cycleBegan: number | undefined
  #served = 0
  #servedAtThisRate = 0
  #mayRise = false

  get perSecond(): number | undefined {
    return this.gapMs === 0 ? undefined : Number((1000 / this.gapMs).toPrecision(2))
  }

  /** A request is sent. */
  begin(now: number): void {
    this.#cycleBegan ??= now
  }

  /** A request was served. */
  count(): void {
    this.#served += 1
    this.#servedAtThisRate += 1
    if (!this.#mayRise || this.#servedAtThisRate < servedBeforeFaster) return
    this.gapMs = Math.max(this.#leastGapMs, this.gapMs / 1.5)
    this.#servedAtThisRate = 0
  }

  /** What had closed is open again; of an outage nothing is learnt. */
  learn(now: number, isLimit: boolean): void {
    const cycleMs = now - (this.#cycleBegan ?? now)
    if (isLimit && this.#served > 0) this.#slowDown(cycleMs)
    this.#cycleBegan = now
    this.#served = 0
    this.#servedAtThisRate = 0
  }

  takeQuota({ requests, windowMs }: Quota): void {
    this.#leastGapMs = Math.max(this.#leastGapMs, windowMs / requests / margin)
    this.gapMs = Math.max(this.gapMs, this.#leastGapMs)
  }

  forget(): void {
    this.gapMs = 0
    this.#leastGapMs = 0
    this.#mayRise = false
  }

  #slowDown(cycleMs: number): void {
    const refusedAt = this.gapMs
    this.#leastGapMs = Math.max(this.#leastGapMs, refusedAt / margin)
    this.gapMs = Math.max(cycleMs / this.#served / margin, this.#leastGapMs)
    this.#mayRise = cycleMs < shortCycleMs
  }
}
