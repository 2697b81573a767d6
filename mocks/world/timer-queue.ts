/** Something that a world does by itself at a moment of its clock. */
export interface Timer {
  /** Milliseconds since 1970, on the world's clock. */
  at: number
  /** In words, for those who move the clock: `delivery 3, attempt 2`. */
  what: string
  run(): void | Promise<void>
}

/** What a world has still to do, the earliest first; of two at the same moment, the one that was added first. */
export class TimerQueue {
  #timers: Timer[] = []

  /** Adds a timer; what it gives back takes it out again. */
  add(timer: Timer): () => void {
    const later = this.#timers.findIndex(({ at }) => at > timer.at)
    this.#timers.splice(later < 0 ? this.#timers.length : later, 0, timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  /** What is left to do, the earliest first. */
  get waiting(): readonly Timer[] {
    return this.#timers
  }

  /** When the next timer is due. */
  get nextAt(): number | undefined {
    return this.#timers[0]?.at
  }

  /** Takes out the earliest timer that is due at that moment. */
  takeDue(moment: number): Timer | undefined {
    return (this.nextAt ?? Infinity) <= moment ? this.#timers.shift() : undefined
  }
}
