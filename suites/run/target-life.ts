import { setTimeout } from 'node:timers/promises'
import type { SurfaceSuite } from '../surface-suite.js'
import { NoAnswer } from './no-answer.js'
import { Target, type TargetConnection } from './target.js'

/** Long enough for a server that restarts, short enough for a run that ends soon. */
const secondChanceMs = 300

/** Whether the target answers at all: asked before the first check, and whenever a request stays unanswered. */
export class TargetLife {
  readonly #suite: SurfaceSuite
  readonly #connection: TargetConnection
  #goneBecause: NoAnswer | undefined

  constructor(suite: SurfaceSuite, connection: TargetConnection) {
    this.#suite = suite
    this.#connection = connection
  }

  /** Why the target no longer answers; nothing while it does. */
  get goneBecause(): NoAnswer | undefined {
    return this.#goneBecause
  }

  /** Why nothing could be reached when the run began; nothing where something was. */
  unreachableAtStart: NoAnswer | undefined

  /** Sends a valid request, twice if need be; nothing where it was answered, else why not. */
  async probe(): Promise<NoAnswer | undefined> {
    let failure = await this.#ask()
    if (failure) {
      await setTimeout(secondChanceMs)
      failure = await this.#ask()
    }
    if (this.#probes <= 2 && failure?.kind === 'unreachable') this.unreachableAtStart = failure
    this.#goneBecause = failure
    return failure
  }

  /** Whether a valid request is turned away with 429 right now. */
  async isRateLimited(): Promise<boolean> {
    const exchange = await this.#suite.probe(this.#target()).catch(() => undefined)
    return exchange?.response.status === 429
  }

  async #ask(): Promise<NoAnswer | undefined> {
    try {
      await this.#suite.probe(this.#target())
      return undefined
    } catch (error) {
      if (error instanceof NoAnswer) return error
      throw error
    }
  }

  #target(): Target {
    this.#probes += 1
    return new Target(this.#connection, `probe ${this.#probes}`)
  }

  #probes = 0
}
