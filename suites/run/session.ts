import pLimit from 'p-limit'
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

/** How many checks run at once: enough for a slow target, few enough for one with a single thread. */
const checksAtOnce = 4

/**
 * One target under judgement. A few checks run at once until a request stays unanswered; that check is then
 * repeated alone, and the others follow one by one: a crowd of our own making must not accuse a target.
 */
export class Session {
  readonly #suite: SurfaceSuite
  readonly #connection: TargetConnection
  readonly #life: TargetLife
  readonly #ready: Promise<unknown>
  readonly #limit = pLimit(checksAtOnce)

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
    this.#ready = this.#life.probe()
  }

  /** Runs a check when its turn comes. */
  async run(check: Check): Promise<CheckRecord> {
    await this.#ready
    const crowded = this.#limit.concurrency > 1
    const first = await this.#limit(() => this.#judge(check))
    if (!first.unanswered) return first.record
    this.#limit.concurrency = 1
    return crowded ? (await this.#limit(() => this.#judge(check))).record : first.record
  }

  /** Why the target could not be reached at all when the run began. */
  async unreachable(): Promise<NoAnswer | undefined> {
    await this.#ready
    return this.#life.unreachableAtStart
  }

  async close(): Promise<void> {
    await this.#connection.client.close()
  }

  async #judge(check: Check): Promise<{ record: CheckRecord; unanswered: boolean }> {
    const target = new Target(this.#connection, check.id)
    const startedAt = performance.now()
    const result = await judgeCheck(check, target, this.#life)
    const durationMs = Math.round(performance.now() - startedAt)
    const requirement = this.#suite.requirements[check.requirement]
    if (!requirement) {
      throw new Error(`recording ${check.id}: the contract has no requirement ${check.requirement}.`)
    }
    const record = writeCheckRecord(check, requirement, result, {
      target,
      redactor: this.#connection.redactor,
      durationMs,
    })
    return { record, unanswered: result.unanswered === true }
  }
}
