import { UserError } from '../../contracts/text/user-error.js'
import { log } from '../server/log/log.js'
import { TimerQueue, type Timer } from './timer-queue.js'
import { TrackedValue } from '../persistence/tracked/tracked-value.js'

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

/** Where a clock stands: so far ahead of real time or, where it is frozen, at a moment. */
interface Standing {
  lead: number
  frozenAt?: number
}

/** What is to wake a clock up when its next timer falls due. */
interface Alarm {
  at: number
  lead: number
  /** Of whom it was asked: where a test fakes time, another. */
  set: typeof setTimeout
  timer: NodeJS.Timeout
  /** Whether it rings when that timer is due, and not because it cannot wait longer. */
  isWhole: boolean
}

/** How much too early an alarm may ring by itself. */
const toleranceMs = 1000

/** The longest that setTimeout takes; beyond it the alarm is set anew. */
const longestWait = 2 ** 31 - 1

/**
 * A world's time in milliseconds since 1970: real until it is frozen; it can only be moved forward. What is real is told
 * by the globals as they are at the moment: where a test fakes time, the world lives in the time of that test.
 */
export class Clock {
  readonly #standing = new TrackedValue<Standing>({ lead: 0 })
  readonly parts = { clock: this.#standing }
  #timers = new TimerQueue()
  #alarm: Alarm | undefined
  #isStopped = false
  #wasIdle = true

  constructor(start?: ClockReading) {
    if (!start) return
    if (start.mode === 'frozen') this.#freezeAt(start.now)
    else this.#runFrom(start.now)
  }

  now(): number {
    const { frozenAt, lead } = this.#standing.value
    return frozenAt ?? Date.now() + lead
  }

  get mode(): ClockMode {
    return this.#standing.value.frozenAt === undefined ? 'real' : 'frozen'
  }

  /** Whether nothing is left to do; of a clock that was stopped, whether nothing was. */
  get isIdle(): boolean {
    return this.#timers.nextAt === undefined && this.#wasIdle
  }

  /** What falls due when it comes so far, the earliest first. */
  get due(): Fired[] {
    return this.#timers.waiting.map(({ at, what }) => ({ at, what }))
  }

  /** Has something done when its moment comes; what it gives back calls it off. */
  schedule(timer: Timer): () => void {
    const takeOut = this.#timers.add(timer)
    this.#setAlarm()
    return () => {
      takeOut()
      this.#setAlarm()
    }
  }

  /** Stands still from now on, or from a moment that is not before now. Timers passed over go off at the next move. */
  freeze(at: number = this.now()): void {
    if (at < this.now()) {
      const [asked, now] = [at, this.now()].map((moment) => new Date(moment).toISOString())
      throw new UserError({
        en: `freezing the clock at ${asked}: expected a time not before ${now}. Reset the sandbox to go back.`,
        tr: `Saat ${asked} anında durdurulamaz: ${now} anından önce olmayan bir zaman bekleniyordu. Geri dönmek için sandbox’ı sıfırlayın.`,
      })
    }
    this.#freezeAt(at)
    this.#setAlarm()
  }

  /** Runs on from where it stands, as fast as real time. */
  unfreeze(): void {
    if (this.mode === 'real') return
    this.#runFrom(this.now())
    this.#setAlarm()
  }

  /** Moves forward and does all that falls due on the way, each at its moment; a frozen clock stays frozen. */
  async advance(milliseconds: number): Promise<Fired[]> {
    if (!(milliseconds >= 0)) {
      throw new UserError({
        en: `advancing the clock: expected milliseconds of at least 0, got ${milliseconds}. It goes forward only.`,
        tr: `Saat ilerletilemedi: 0 ya da daha çok milisaniye bekleniyordu, ${milliseconds} verildi. Saat yalnızca ileri gider.`,
      })
    }
    const target = this.now() + milliseconds
    const fired: Fired[] = []
    try {
      for (let timer = this.#timers.takeDue(target); timer; timer = this.#timers.takeDue(target)) {
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
    this.#wasIdle = this.isIdle
    this.#isStopped = true
    this.#timers = new TimerQueue()
    this.#setAlarm()
  }

  /** Never back: a timer may be late, and two may advance the clock at once. */
  #moveTo(moment: number): void {
    if (moment <= this.now()) return
    if (this.mode === 'frozen') this.#freezeAt(moment)
    else this.#runFrom(moment)
  }

  #freezeAt(moment: number): void {
    this.#standing.value = { lead: 0, frozenAt: moment }
  }

  #runFrom(moment: number): void {
    this.#standing.value = { lead: moment - Date.now() }
  }

  /**
   * One that rings for the same is left as it is: a machine's clock that is set back would put it off, and the timers
   * of the process know nothing of that clock.
   */
  #setAlarm(): void {
    const next = this.#timers.nextAt
    const isOff = next === undefined || this.mode === 'frozen' || this.#isStopped
    const { lead } = this.#standing.value
    const alarm = this.#alarm
    if (!isOff && alarm?.at === next && alarm.lead === lead && alarm.set === setTimeout) return
    clearTimeout(alarm?.timer)
    this.#alarm = undefined
    if (isOff) return
    const wait = Math.min(Math.max(0, next - this.now()), longestWait)
    const timer = setTimeout(() => this.#goOff(), wait)
    // In jsdom, which a mock may be embedded in, a timer is a number.
    if (typeof timer === 'object') timer.unref()
    this.#alarm = { at: next, lead, set: setTimeout, timer, isWhole: wait < longestWait }
  }

  /** A timer that fails is a fault of ours: it is told, and must not end the process with everybody's worlds. */
  #goOff(): void {
    const { at, isWhole } = this.#alarm!
    this.#alarm = undefined
    // The machine's clock was set back meanwhile: the world's runs on from where it would stand.
    if (isWhole && at - this.now() > toleranceMs) this.#runFrom(at)
    this.advance(0).catch((error: unknown) => {
      log('error', {
        en: `a timer that fell due failed: ${String(error)}`,
        tr: `vakti gelen bir zamanlayıcı başarısız oldu: ${String(error)}`,
      })
    })
  }
}
