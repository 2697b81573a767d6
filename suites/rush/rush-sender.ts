import { setTimeout as pause } from 'node:timers/promises'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { SentRequest } from '../run/http/exchange.js'
import type { HttpClient } from '../run/http/http-client.js'
import { NoAnswer } from '../run/http/no-answer.js'
import type { ReceivedResponse } from '../run/http/received-response.js'
import type { Arrival } from './plan-rush.js'

/** One request of a rush and what became of it. Times are real milliseconds since it began. */
export interface Shot {
  order: number
  /** When it was due: what it waited for us counts as waiting for the answer. */
  dueMs: number
  sentMs: number
  /** Absent while it is out. */
  endedMs?: number
  status?: number
  /** Why no whole answer came. */
  error?: string
  told?: Bilingual
  /** Its answer was lost on purpose: it says nothing of the receiver. */
  isHungUp?: true
  /** It is not the order's first. */
  isRepeat: boolean
  /** It calls the order off. */
  isCancel?: true
  response?: ReceivedResponse
}

export interface RushTimes {
  /** Before an order whose answer was lost, or which failed, is sent again; for each time that it failed. */
  retryAfterMs: readonly number[]
  /** How long after its answer an order is sent once more, or called off. */
  soonMs: number
}

/** Keeps evidence of this many answers at most: the bodies of a soak would fill the memory. */
const keptResponses = 20_000

/** Sends each order when it is due, whatever has become of those before it. */
export class RushSender {
  readonly shots: Shot[] = []
  readonly #client: HttpClient
  readonly #times: RushTimes
  readonly #stop: AbortSignal
  readonly #startedAt = performance.now()
  readonly #out = new Set<Promise<void>>()

  constructor(client: HttpClient, times: RushTimes, stop: AbortSignal) {
    this.#client = client
    this.#times = times
    this.#stop = stop
  }

  /** Milliseconds since the rush began. */
  now(): number {
    return performance.now() - this.#startedAt
  }

  get inFlight(): number {
    return this.#out.size
  }

  /** Comes back when every order is out and every answer is in, or as soon as it is stopped. */
  async sendAll(
    arrivals: readonly Arrival[],
    requestOf: (arrival: Arrival) => SentRequest,
    cancelOf?: (arrival: Arrival) => SentRequest,
  ): Promise<void> {
    for (const arrival of arrivals) {
      await this.#until(arrival.atMs)
      if (this.#stop.aborted) return
      this.#begin(this.#order(arrival, requestOf(arrival), cancelOf?.(arrival)))
    }
    while (this.#out.size > 0 && !this.#stop.aborted) await Promise.race([...this.#out, this.#stopped()])
  }

  #begin(sending: Promise<void>): void {
    const known = sending.finally(() => this.#out.delete(known))
    this.#out.add(known)
  }

  async #order(
    { number, atMs, trouble }: Arrival,
    request: SentRequest,
    cancel: SentRequest | undefined,
  ): Promise<void> {
    if (trouble === 'lost-answer') {
      await this.#hangUp({ order: number, dueMs: atMs, sentMs: this.now(), isRepeat: false }, request)
      await this.#pause(this.#times.soonMs)
      return this.#send({ order: number, dueMs: this.now(), isRepeat: true }, request)
    }
    if (trouble === 'twice') this.#begin(this.#send({ order: number, dueMs: atMs, isRepeat: true }, request))
    await this.#send({ order: number, dueMs: atMs, isRepeat: false }, request)
    if (trouble === 'again') {
      await this.#pause(this.#times.soonMs)
      await this.#send({ order: number, dueMs: this.now(), isRepeat: true }, request)
    }
    if (trouble === 'late-cancel' && cancel) {
      await this.#pause(this.#times.soonMs)
      await this.#send({ order: number, dueMs: this.now(), isRepeat: true, isCancel: true }, cancel)
    }
  }

  /** Sends an order, and again as often as its platform would, where it fails. */
  async #send(
    due: Pick<Shot, 'order' | 'dueMs' | 'isRepeat' | 'isCancel'>,
    request: SentRequest,
  ): Promise<void> {
    const shot = await this.#once({ ...due, sentMs: this.now() }, request)
    for (const afterMs of this.#times.retryAfterMs) {
      if (this.#stop.aborted || (shot.status !== undefined && shot.status < 500)) return
      await this.#pause(afterMs)
      const again = await this.#once(
        { ...due, dueMs: this.now(), sentMs: this.now(), isRepeat: true },
        request,
      )
      if (again.status !== undefined && again.status < 500) return
    }
  }

  async #once(shot: Shot, request: SentRequest): Promise<Shot> {
    this.shots.push(shot)
    try {
      const response = await this.#client.send(request)
      shot.status = response.status
      if (this.shots.length <= keptResponses) shot.response = response
    } catch (error) {
      // Whoever stops it may end the receiver, too: what was out then says nothing.
      if (this.#stop.aborted) return shot
      shot.error = (error as Error).message
      if (error instanceof NoAnswer) shot.told = error.told
    }
    shot.endedMs = this.now()
    return shot
  }

  async #hangUp(shot: Shot, request: SentRequest): Promise<void> {
    this.shots.push(Object.assign(shot, { isHungUp: true as const }))
    await this.#client.sendAndHangUp(request).catch((error: Error) => {
      shot.error = error.message
    })
    shot.endedMs = this.now()
  }

  /** Timers come a little late, and never early. */
  async #until(dueMs: number): Promise<void> {
    const inMs = dueMs - this.now()
    if (inMs > 1) await this.#pause(inMs)
  }

  async #pause(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.#stop }).catch(() => undefined)
  }

  #stopped(): Promise<void> {
    return new Promise((resolve) => {
      this.#stop.addEventListener('abort', () => resolve(), { once: true })
    })
  }
}
