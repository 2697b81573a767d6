import { isClientError, isSuccess } from '../../../contracts/wire/status-class.js'
import { setTimeout } from 'node:timers/promises'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { arrangedElsewhere } from '../preflight/arranged-elsewhere.js'
import { unknownConfiguredPath } from '../preflight/configured-paths.js'
import { isDoubtful, look } from '../preflight/look.js'
import { unknownOwnValues } from '../preflight/own-values.js'
import type { SurfaceSuite } from '../../surface-suite.js'
import type { Attempt, Exchange } from '../http/exchange.js'
import { HarnessFault } from '../harness-fault.js'
import { NoAnswer } from '../http/no-answer.js'
import { MissingPrerequisite } from '../missing-prerequisite.js'
import { unlessStopped } from '../pace/run-stopped.js'
import type { TargetConnection } from './target-connection.js'
import { Target } from './target.js'

/** Long enough for a server that restarts, short enough for a run that ends soon. */
const secondChanceMs = 300

/** Where the first answer is as it should be, one that hangs on the other request is not waited for: it is there. */
const otherAnswerMs = 1000

/** Requests that a queue of our own making may keep waiting before the target counts as silent. */
const mostAsked = 3

/** What a valid request came to. */
export interface Pulse {
  /** Why it was not answered; absent where it was. */
  failure?: NoAnswer
  durationMs: number
}

/** Whether the target answers at all: asked before the first check, and whenever a request stays unanswered. */
export class TargetLife {
  readonly #suite: SurfaceSuite
  readonly #connection: TargetConnection
  #probes = 0
  /** The valid requests that were sent last, and the end of both. */
  #latest: { target: Target; settled: Promise<unknown> } | undefined
  /** Why the target no longer answers; absent while it does. */
  goneBecause: NoAnswer | undefined
  /** Why nothing could be reached when the run began; absent where something was. */
  unreachableAtStart: NoAnswer | undefined
  /** What showed when the run began that something else answers there; absent where nothing did. */
  foreignBecause: Bilingual | undefined

  constructor(suite: SurfaceSuite, connection: TargetConnection) {
    this.#suite = suite
    this.#connection = connection
  }

  /** Asks before the first check; a target that answers nothing is not asked a hundred times more. */
  async begin(): Promise<void> {
    const { failure } = (await this.probe().catch(unlessStopped)) ?? {}
    this.goneBecause = failure
    // Whatever the reason: who answers no valid request before the first check was not there to be judged.
    this.unreachableAtStart = failure
    if (this.goneBecause || !this.#latest) return
    const { target, settled } = this.#latest
    await Promise.race([settled, setTimeout(otherAnswerMs, undefined, { ref: false })])
    target.sent.forEach((attempt) => this.#learn(attempt))
  }

  /** How sound calls are answered: what follows from it is told once, and not of each call. */
  #learn({ operation, response }: Attempt): void {
    if (operation === undefined || !response || !isSuccess(response.status)) return
    this.#connection.usualSuccess.set(operation, response.status)
  }

  /** Looks, once it is begun, whether the surface is there at all. */
  async look(): Promise<void> {
    if (this.goneBecause || !this.#latest) return
    const { target, settled } = this.#latest
    if (isDoubtful(target)) await settled
    this.foreignBecause =
      (await look(target).catch(unlessStopped)) ??
      (await this.#asked(() => unknownConfiguredPath(target))) ??
      (await this.#unknownValues(target)) ??
      (await this.#asked(async () => this.#suite.arranged && arrangedElsewhere(target, this.#suite.arranged)))
  }

  /** Values that nobody has are told by what a valid call comes to; of those that the probes show, only where one was refused. */
  async #unknownValues(target: Target): Promise<Bilingual | undefined> {
    const isRefused = target.sent.some(({ response }) => response && isClientError(response.status))
    for (const own of this.#suite.ownValues ?? []) {
      const isGiven = own.credentials.every((name) => target.hasCredential(name))
      if (!isGiven || !(own.beyondProbes ?? isRefused)) continue
      const told = await this.#asked(() => unknownOwnValues(target, own))
      if (told) return told
    }
    return undefined
  }

  /** Whoever leaves a question open is judged all the same. */
  async #asked<Found>(ask: () => Promise<Found>): Promise<Found | undefined> {
    try {
      return await ask()
    } catch (error) {
      const isOpen = [NoAnswer, MissingPrerequisite, HarnessFault].some((kind) => error instanceof kind)
      if (!isOpen) unlessStopped(error)
      return undefined
    }
  }

  /** Sends a valid request, twice if need be. */
  async probe(): Promise<Pulse> {
    const first = await this.#ask()
    if (!first.failure) return first
    await setTimeout(secondChanceMs)
    return this.#ask()
  }

  /** Waits until a valid request is answered in time: what a crowd sent and gave up may still be queueing there. */
  async settle(): Promise<void> {
    const { timeoutMs } = this.#connection.settings
    for (let asked = 0; asked < mostAsked; asked += 1) {
      await setTimeout(timeoutMs)
      const { failure, durationMs } = await this.#ask()
      const inTime = durationMs < timeoutMs
      if (failure ? failure.kind === 'unreachable' : inTime) return
    }
  }

  async #ask(): Promise<Pulse> {
    const startedAt = performance.now()
    try {
      await this.#firstAnswer()
      return { durationMs: performance.now() - startedAt }
    } catch (error) {
      // What never ends is an answer all the same: who gives it is there.
      if (error instanceof NoAnswer && error.kind === 'too-long')
        return { durationMs: performance.now() - startedAt }
      if (error instanceof NoAnswer) return { failure: error, durationMs: performance.now() - startedAt }
      throw error
    }
  }

  async #firstAnswer(): Promise<Exchange> {
    const target = this.#target()
    const { probe, otherProbe } = this.#suite
    const asked = [probe(target), otherProbe(target)]
    this.#latest = { target, settled: Promise.allSettled(asked) }
    try {
      return await Promise.any(asked)
    } catch (error) {
      throw (error as AggregateError).errors[0]
    }
  }

  #target(): Target {
    this.#probes += 1
    return new Target(this.#connection, `probe ${this.#probes}`, { isValid: true })
  }
}
