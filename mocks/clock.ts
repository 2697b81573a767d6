/** A world's time in milliseconds since 1970: real until it is frozen; it can only be moved forward. */
export class Clock {
  #frozenAt: number | undefined
  #lead = 0

  now(): number {
    return this.#frozenAt ?? Date.now() + this.#lead
  }

  /** Stands still from now on, or from a moment that is not before now. */
  freeze(at: number = this.now()): void {
    if (at < this.now()) {
      throw new RangeError(
        `freezing the clock at ${new Date(at).toISOString()}: expected a time not before ${new Date(this.now()).toISOString()}. Reset the sandbox to go back.`,
      )
    }
    this.#frozenAt = at
  }

  /** Moves forward; a frozen clock stays frozen. */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) {
      throw new RangeError(`advancing the clock: expected milliseconds of at least 0, got ${milliseconds}.`)
    }
    if (this.#frozenAt === undefined) this.#lead += milliseconds
    else this.#frozenAt += milliseconds
  }
}
