import { setTimeout } from 'node:timers/promises'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Attempt } from '../http/exchange.js'
import type { ReceivedResponse } from '../http/received-response.js'
import { readLimitHeaders } from '../http/limit-headers.js'
import { LearntRate } from './learnt-rate.js'
import { patienceFor, usualPatience, type Patience } from './patience.js'
import { RunStopped } from './run-stopped.js'
import { wasTurnedAway } from './turned-away.js'

const firstPauseMs = 100
const longestPauseMs = 15_000

export interface PaceSettings {
  /** Absent: no limit. */
  maxRequestsPerSecond?: number | undefined
  /** The run's last moment, by `performance.now()`. */
  endsAt?: number | undefined
  patience?: Patience | undefined
  /** Hears of each pause before it begins. */
  onPause?: (pauseMs: number) => void
}

/** A request's leave to be sent. */
interface Turn {
  sentAt: number
  /** The first after a pause: the others wait for what comes of it. */
  isScout: boolean
}

interface Gate {
  since: number
  /** When the last refusal came. */
  closedAt: number
  opensAt: number
  refusals: number
  status: number
  /** The longest wait that an answer told of. */
  toldMs: number
  /** The scout's answer has come. */
  scouted?: Promise<void>
}

/**
 * When requests are sent: no faster than was set, and than whatever turns requests away lets through. One that is
 * turned away closes the gate for a while, for all; then a single one goes ahead, and the rest after it.
 */
export class Pace {
  readonly #settings: PaceSettings
  readonly #learnt = new LearntRate()
  readonly #patience: Patience
  #next = 0
  #gate: Gate | undefined
  #scoutReturns: (() => void) | undefined
  #inFlight = 0
  #stopped: RunStopped | undefined
  #isLimited = false
  #hasServed = false
  #waitedMs = 0
  /** Requests keep at least this apart: set where one is to be judged in quiet. */
  leastGapMs = 0

  constructor(settings: PaceSettings) {
    this.#settings = settings
    this.#patience = settings.patience ?? usualPatience
  }

  /** What was learnt of how many a second get through; absent where nothing was. */
  get learntPerSecond(): number | undefined {
    return this.#learnt.perSecond
  }

  /** The same, or what the first refusal tells of it. */
  get expectedPerSecond(): number | undefined {
    if (this.learntPerSecond !== undefined || !this.#gate || this.#gate.toldMs === 0)
      return this.learntPerSecond
    return this.#learnt.perSecondUntil(this.#gate.opensAt)
  }

  get learntGapMs(): number {
    return this.#learnt.gapMs
  }

  /** Whether any request got through. */
  get hasServed(): boolean {
    return this.#hasServed
  }

  get waitedMs(): number {
    return Math.round(this.#waitedMs)
  }

  /** Whether holding back is of no use: nothing was let through for too long. */
  get #isBeyondPatience(): boolean {
    if (!this.#gate) return false
    const { since, status, toldMs } = this.#gate
    const patienceMs = patienceFor(this.#patience, status, this.#hasServed)
    return performance.now() > since + Math.max(patienceMs, toldMs + patienceMs / 4)
  }

  /** Lets a while pass in which nothing is sent. */
  rest(pauseMs: number): Promise<void> {
    return this.#pause(pauseMs)
  }

  /** What was learnt was no limit: the target itself answers so. */
  forget(): void {
    this.#learnt.forget()
  }

  /** Waits until a request may be sent; `rush` minds no learnt rate, for a burst that is permitted. */
  async turn({ rush = false } = {}): Promise<Turn> {
    for (;;) {
      await this.#untilOpen()
      const isScout = this.#goesAhead()
      await this.#untilSlot(rush, isScout)
      if (this.#gate && !isScout && !this.#isBeyondPatience) continue
      this.#inFlight += 1
      const sentAt = performance.now()
      this.#learnt.begin(sentAt)
      return { sentAt, isScout }
    }
  }

  /** Takes what came of a request, so that the next ones are sent accordingly. */
  heard(turn: Turn, attempt: Attempt): void {
    const { response, askedFor429 } = attempt
    this.#inFlight -= 1
    if (response && wasTurnedAway(attempt)) this.#refused(turn, response)
    else this.#served(turn, askedFor429 ? undefined : response)
    if (turn.isScout) this.#endScouting()
  }

  #endScouting(): void {
    if (this.#gate) delete this.#gate.scouted
    this.#scoutReturns?.()
    this.#scoutReturns = undefined
  }

  async #untilOpen(): Promise<void> {
    for (;;) {
      this.#requireTime(performance.now())
      if (!this.#gate || this.#isBeyondPatience) return
      const pauseMs = this.#gate.opensAt - performance.now()
      if (pauseMs > 0) await this.#pause(pauseMs)
      else if (this.#gate.scouted) await this.#gate.scouted
      else return
    }
  }

  #goesAhead(): boolean {
    if (!this.#gate) return false
    if (this.#gate.scouted) return false
    this.#gate.scouted = new Promise((resolve) => (this.#scoutReturns = resolve))
    return true
  }

  async #untilSlot(rush: boolean, isScout: boolean): Promise<void> {
    try {
      await this.#pause(this.#slot(rush) - performance.now())
    } catch (error) {
      if (isScout) this.#endScouting()
      throw error
    }
  }

  /** The moment of the next request. */
  #slot(rush: boolean): number {
    const { maxRequestsPerSecond } = this.#settings
    const setGapMs = maxRequestsPerSecond === undefined ? 0 : 1000 / maxRequestsPerSecond
    const gapMs = rush ? setGapMs : Math.max(setGapMs, this.#learnt.gapMs, this.leastGapMs)
    const at = Math.max(performance.now(), this.#next)
    this.#next = at + gapMs
    return at
  }

  async #pause(pauseMs: number): Promise<void> {
    if (pauseMs <= 0) return
    this.#requireTime(performance.now() + pauseMs)
    this.#settings.onPause?.(pauseMs)
    this.#waitedMs += pauseMs
    await setTimeout(pauseMs)
  }

  #requireTime(until: number): void {
    if (this.#stopped) throw this.#stopped
    const { endsAt } = this.#settings
    if (endsAt === undefined || until <= endsAt) return
    this.#stopped = new RunStopped(timeIsUp)
    throw this.#stopped
  }

  #refused({ sentAt }: Turn, response: ReceivedResponse): void {
    const now = performance.now()
    const { waitMs, quota } = readLimitHeaders(response.headers, Date.now())
    this.#isLimited = true
    if (quota) this.#learnt.takeQuota(quota)
    const gate = (this.#gate ??= {
      since: now,
      closedAt: -Infinity,
      opensAt: now,
      refusals: 0,
      status: response.status,
      toldMs: 0,
    })
    // Those that were on their way when it closed tell nothing new.
    if (sentAt > gate.closedAt) {
      gate.refusals += 1
      gate.closedAt = now
      gate.opensAt = now + Math.min(longestPauseMs, firstPauseMs * 2 ** (gate.refusals - 1))
    }
    if (waitMs !== undefined) this.#waitAsTold(gate, now, waitMs)
  }

  #waitAsTold(gate: Gate, now: number, waitMs: number): void {
    const { endsAt } = this.#settings
    gate.opensAt = Math.max(gate.opensAt, now + waitMs + boundaryMs)
    gate.toldMs = Math.max(gate.toldMs, waitMs)
    const longestMs = endsAt === undefined ? this.#patience.toldMs : endsAt - now
    if (waitMs > longestMs) this.#stopped ??= new RunStopped(tooLong(waitMs))
  }

  #served({ sentAt, isScout }: Turn, response: ReceivedResponse | undefined): void {
    const now = performance.now()
    this.#hasServed ||= response !== undefined
    if (this.#gate && (isScout || sentAt > this.#gate.closedAt)) this.#open(this.#gate, now)
    if (!this.#gate) this.#learnt.count()
    if (response && this.#isLimited) this.#foresee(response, now)
  }

  #open({ status, refusals }: Gate, now: number): void {
    if (refusals > 0) this.#learnt.learn(now, status === 429 || status === 503)
    this.#gate = undefined
    this.#next = now
  }

  /** Of a limit that is in force it is believed when it says that nothing is left. */
  #foresee({ status, headers }: ReceivedResponse, now: number): void {
    const { waitMs, remaining, quota } = readLimitHeaders(headers, Date.now())
    if (quota) this.#learnt.takeQuota(quota)
    if (remaining === undefined || remaining > this.#inFlight || waitMs === undefined || this.#gate) return
    if (waitMs > this.#patience.toldMs) return
    const opensAt = now + waitMs + boundaryMs
    this.#gate = { since: now, closedAt: now, opensAt, refusals: 0, status, toldMs: waitMs }
  }
}

/** Clocks and windows do not meet to the millisecond. */
const boundaryMs = 50

const timeIsUp: Bilingual = {
  en: 'not judged within --max-duration: give the run more time, or lift the limit for the test',
  tr: '--max-duration süresi içinde değerlendirilemedi: çalışmaya daha çok süre verin veya sınırı test için kaldırın',
}

function tooLong(waitMs: number): Bilingual {
  const seconds = Math.ceil(waitMs / 1000)
  return {
    en: `the target asks to come back in ${seconds} s, longer than this run waits: run again then, or give it that time with --max-duration`,
    tr: `hedef ${seconds} sn sonra gelinmesini istiyor; bu çalışma o kadar beklemez: o zaman yeniden çalıştırın veya --max-duration ile bu süreyi verin`,
  }
}
