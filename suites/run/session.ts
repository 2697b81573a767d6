import type { Check } from '../check.js'
import type { CheckRecord } from '../run-record.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { HttpClient } from './http-client.js'
import { judgeCheck } from './judge-check.js'
import type { NoAnswer } from './no-answer.js'
import { Pace } from './pace.js'
import { Redactor } from './redactor.js'
import { StateSource } from './state-source.js'
import { TargetLife } from './target-life.js'
import type { TargetSettings } from './target-settings.js'
import { Target, type TargetConnection } from './target.js'
import { writeCheckRecord } from './write-check-record.js'

/** What makes a run repeatable. */
export interface RunIdentity {
  seed: number
  runTag: string
  /** Milliseconds since 1970. */
  startedAt: number
}

/** One target under judgement. Checks run one after another: a target's trouble is never of our making. */
export class Session {
  readonly #suite: SurfaceSuite
  readonly #connection: TargetConnection
  readonly #life: TargetLife
  #queue: Promise<unknown>

  constructor(suite: SurfaceSuite, settings: TargetSettings, identity: RunIdentity) {
    const client = new HttpClient(settings.timeoutMs)
    this.#suite = suite
    this.#connection = {
      settings,
      contract: suite.contract,
      client,
      pace: new Pace(settings.maxRequestsPerSecond),
      states: new StateSource(settings, client),
      redactor: new Redactor(settings.credentials, settings.headers),
      runTag: identity.runTag,
      startedAt: identity.startedAt,
    }
    this.#life = new TargetLife(suite, this.#connection)
    this.#queue = this.#life.probe()
  }

  /** Runs a check when its turn comes. */
  run(check: Check): Promise<CheckRecord> {
    const turn = this.#queue.then(() => this.#judge(check))
    this.#queue = turn
    return turn
  }

  /** Why the target could not be reached at all; asked before the first check. */
  async unreachable(): Promise<NoAnswer | undefined> {
    await this.#queue
    return this.#life.goneBecause?.kind === 'unreachable' ? this.#life.goneBecause : undefined
  }

  async close(): Promise<void> {
    await this.#queue
    await this.#connection.client.close()
  }

  async #judge(check: Check): Promise<CheckRecord> {
    const target = new Target(this.#connection, check.id)
    const startedAt = performance.now()
    const result = await judgeCheck(check, target, this.#life)
    const durationMs = Math.round(performance.now() - startedAt)
    const requirement = this.#suite.requirements[check.requirement]
    if (!requirement)
      throw new Error(`recording ${check.id}: the contract has no requirement ${check.requirement}.`)
    return writeCheckRecord(check, requirement, result, {
      target,
      redactor: this.#connection.redactor,
      durationMs,
    })
  }
}
