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
  /** As measured when it was last refused: what is tried since then need not last. */
  #measuredGapMs = 0

  /** What gets through for long. */
  get perSecond(): number | undefined {
    const gapMs = Math.max(this.gapMs, this.#measuredGapMs)
    return gapMs === 0 ? undefined : shownRate(gapMs)
  }

  /** The same by the first refusal alone, where it is told when it opens again. */
  perSecondUntil(opensAt: number): number | undefined {
    if (this.#cycleBegan === undefined || this.#served === 0) return undefined
    return shownRate((opensAt - this.#cycleBegan) / this.#served / margin)
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
    this.#measuredGapMs = 0
    this.#mayRise = false
  }

  #slowDown(cycleMs: number): void {
    const refusedAt = this.gapMs
    this.#leastGapMs = Math.max(this.#leastGapMs, refusedAt / margin)
    this.gapMs = Math.max(cycleMs / this.#served / margin, this.#leastGapMs)
    this.#measuredGapMs = this.gapMs
    this.#mayRise = cycleMs < shortCycleMs
  }
}

/** Rounded down: who sets it must not be refused for the rounding. */
function shownRate(gapMs: number): number {
  const perSecond = 1000 / gapMs
  const step = 10 ** (Math.floor(Math.log10(perSecond)) - 1)
  return Number((Math.floor(perSecond / step) * step).toPrecision(2))
}
