import { setTimeout } from 'node:timers/promises'
import type { SurfaceSuite } from '../../surface-suite.js'
import { NoAnswer } from '../http/no-answer.js'
import { patienceFor, type Patience } from './patience.js'
import type { TargetConnection } from '../target/target-connection.js'
import { Target } from '../target/target.js'
import { RunStopped } from './run-stopped.js'
import { rateLimited, unavailable } from './turned-away-reasons.js'
import { refusalIn, type Refusal } from './turned-away.js'

/** What valid requests of an operation come to when nothing else is sent. */
export type Calm = 'served' | 'never served'

type Probe = SurfaceSuite['probe']

const firstPauseMs = 100
const longestPauseMs = 5000

/** Finds out who turns requests away: the target, or something before it. */
export class GateWatch {
  readonly #connection: TargetConnection
  readonly #patience: Patience
  readonly #probes: readonly Probe[]
  readonly #tried = new Set<Probe>()
  /** By the operation that it calls. */
  readonly #probeOf = new Map<string | undefined, Probe>()
  /** Operations of which no valid request is served, so that none is waited for twice. */
  readonly #neverServed = new Set<string | undefined>()
  #asked = 0

  constructor({ probe, otherProbe }: SurfaceSuite, connection: TargetConnection, patience: Patience) {
    this.#connection = connection
    this.#patience = patience
    this.#probes = [probe, otherProbe]
  }

  /** Waits until a valid request is served; throws RunStopped where what stands between stays closed. */
  async calm(refusal: Refusal): Promise<Calm> {
    const { operation } = refusal
    if (this.#neverServed.has(operation)) return 'never served'
    const calm = await this.#wait(refusal, performance.now())
    if (calm === 'never served') this.#neverServed.add(operation)
    return calm
  }

  /** Whether a valid request, of this operation where one is known, is served right now. */
  async isServed(operation: string | undefined): Promise<boolean> {
    return this.#isServedTo(await this.#probeFor(operation))
  }

  /** Whether it is known how a valid request of an operation looks. */
  async covers(operation: string | undefined): Promise<boolean> {
    await this.#probeFor(operation)
    return this.#probeOf.has(operation)
  }

  async #wait(refusal: Refusal, began: number): Promise<Calm> {
    const probe = await this.#probeFor(refusal.operation)
    const other = [...this.#probeOf].find(([operation]) => operation !== refusal.operation)?.[1]
    // What opens again between the two is no limit beside which the other one is served.
    let besideSince: number | undefined
    for (let refused = 0; ; refused += 1) {
      if (await this.#isServedTo(probe)) return 'served'
      const isOtherServed = other !== undefined && other !== probe && (await this.#isServedTo(other))
      besideSince = isOtherServed ? (besideSince ?? performance.now()) : undefined
      const { hasServed } = this.#connection.pace
      const wholeMs = patienceFor(this.#patience, refusal.status, hasServed)
      const enoughMs = besideSince === undefined ? wholeMs : this.#patience.besideMs
      if (performance.now() - (besideSince ?? began) >= enoughMs)
        return this.#conclude(refusal, isOtherServed)
      await setTimeout(Math.min(longestPauseMs, enoughMs / 4, firstPauseMs * 2 ** refused))
    }
  }

  /**
   * A limit is never taken for the target's fault, nor what was served before. Otherwise whoever answers other
   * requests is there, and refuses these.
   */
  async #conclude({ operation, status }: Refusal, isOtherServed: boolean): Promise<Calm> {
    const { traffic, pace } = this.#connection
    const mayBeItsOwn = status !== 429 && !traffic.hasServed(operation)
    if (mayBeItsOwn && (isOtherServed || (await this.#isThere(operation)))) return 'never served'
    const stopped = new RunStopped(status === 429 ? rateLimited(pace.learntPerSecond) : unavailable(status))
    traffic.close(operation, stopped)
    throw stopped
  }

  /** Whether a call that is documented nowhere gets an answer of its own. */
  async #isThere(operation = ''): Promise<boolean> {
    return this.#isServedTo((target) =>
      target.send({ operation, method: 'PUT', headers: {}, deliberatelyInvalid: true }),
    )
  }

  async #probeFor(operation: string | undefined): Promise<Probe> {
    for (const probe of this.#probes) if (!this.#tried.has(probe)) await this.#isServedTo(probe)
    return this.#probeOf.get(operation) ?? this.#probes[0]!
  }

  /** No answer at all is another matter, and judged as such. */
  async #isServedTo(probe: Probe): Promise<boolean> {
    this.#asked += 1
    const target = new Target(this.#connection, `watch ${this.#asked}`, {
      isValid: this.#probes.includes(probe),
    })
    await probe(target).catch((error: unknown) => {
      if (!(error instanceof NoAnswer)) throw error
    })
    const { operation } = target.sent[0] ?? {}
    this.#tried.add(probe)
    if (this.#probes.includes(probe) && !this.#probeOf.has(operation)) this.#probeOf.set(operation, probe)
    return refusalIn(target.sent) === undefined
  }
}
