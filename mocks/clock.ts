import { Agenda, type Timer } from './agenda.js'

export type ClockMode = 'real' | 'frozen'

/** A clock as it can be written down and begun again. */
export interface ClockReading {
  mode: ClockMode
  /** Milliseconds since 1970. */
  now: number
}

/** A timer that went off, and when. */
export interface Fired {
  at: number
  what: string
}

/** The longest that setTimeout takes; beyond it the alarm is set anew. */
const longestWait = 2 ** 31 - 1

/** A world's time in milliseconds since 1970: real until it is frozen; it can only be moved forward. */
export class Clock {
  #frozenAt: number | undefined
  #lead = 0
  #agenda = new Agenda()
  #alarm: NodeJS.Timeout | undefined
  #isStopped = false

  constructor(start?: ClockReading) {
    if (!start) return
    this.#lead = start.now - Date.now()
    if (start.mode === 'frozen') this.#frozenAt = start.now
  }

  now(): number {
    return this.#frozenAt ?? Date.now() + this.#lead
  }

  get mode(): ClockMode {
    return this.#frozenAt === undefined ? 'real' : 'frozen'
  }

  /** Has something done when its moment comes; what it gives back calls it off. */
  schedule(timer: Timer): () => void {
    const takeOut = this.#agenda.add(timer)
    this.#setAlarm()
    return () => {
      takeOut()
      this.#setAlarm()
    }
  }

  /** Stands still from now on, or from a moment that is not before now. Timers passed over go off at the next move. */
  freeze(at: number = this.now()): void {
    if (at < this.now()) {
      throw new RangeError(
        `freezing the clock at ${new Date(at).toISOString()}: expected a time not before ${new Date(this.now()).toISOString()}. Reset the sandbox to go back.`,
      )
    }
    this.#frozenAt = at
    this.#setAlarm()
  }

  /** Runs on from where it stands, as fast as real time. */
  unfreeze(): void {
    if (this.#frozenAt === undefined) return
    this.#lead = this.#frozenAt - Date.now()
    this.#frozenAt = undefined
    this.#setAlarm()
  }

  /** Moves forward and does all that falls due on the way, each at its moment; a frozen clock stays frozen. */
  async advance(milliseconds: number): Promise<Fired[]> {
    if (!(milliseconds >= 0)) {
      throw new RangeError(`advancing the clock: expected milliseconds of at least 0, got ${milliseconds}.`)
    }
    const target = this.now() + milliseconds
    const fired: Fired[] = []
    try {
      for (let timer = this.#agenda.takeDue(target); timer; timer = this.#agenda.takeDue(target)) {
        this.#moveTo(timer.at)
        fired.push({ at: timer.at, what: timer.what })
        await timer.run()
      }
      this.#moveTo(target)
    } finally {
      this.#setAlarm()
    }
    return fired
  }

  /** Calls off everything for good: nothing goes off in a world that is no more. */
  stop(): void {
    this.#isStopped = true
    this.#agenda = new Agenda()
    this.#setAlarm()
  }

  /** Never back: a timer may be late, and two may advance the clock at once. */
  #moveTo(moment: number): void {
    if (moment <= this.now()) return
    if (this.#frozenAt === undefined) this.#lead = moment - Date.now()
    else this.#frozenAt = moment
  }

  #setAlarm(): void {
    clearTimeout(this.#alarm)
    const next = this.#agenda.nextAt
    if (next === undefined || this.#frozenAt !== undefined || this.#isStopped) return
    const wait = Math.min(Math.max(0, next - this.now()), longestWait)
    this.#alarm = setTimeout(() => this.#goOff(), wait).unref()
  }

  /** A timer that fails is a fault of ours: it is told, and must not end the process with everybody's worlds. */
  #goOff(): void {
    this.advance(0).catch((error: unknown) => {
      process.stderr.write(`uyum: a timer that fell due failed: ${String(error)}\n`)
    })
  }
}
