import { setTimeout } from 'node:timers/promises'
import pLimit from 'p-limit'
import type { Bilingual } from '../../contracts/bilingual.js'
import type { Check } from '../check.js'
import type { CheckRecord } from '../run-record.js'
import type { SurfaceSuite } from '../surface-suite.js'
import type { CheckResult } from './check-result.js'
import { HttpClient } from './http-client.js'
import { judgeCheck } from './judge-check.js'
import { movesOfTarget } from './moves-of-target.js'
import { Pace } from './pace.js'
import { redactorOf } from './redactor-of.js'
import type { RunIdentity } from './run-identity.js'
import { StateSource } from './state-source.js'
import { TargetLife } from './target-life.js'
import type { TargetSettings } from './target-settings.js'
import { Target, type TargetConnection } from './target.js'
import { writeCheckRecord } from './write-check-record.js'

/** How many checks run at once: enough for a slow target, few enough for one with a single thread. */
const checksAtOnce = 4
/** How many, once requests are left hanging by a target that answers others promptly: waiting costs it nothing. */
const waitingAtOnce = 16

type Judged = { record: CheckRecord } & Pick<CheckResult, 'unanswered' | 'turnedAway'>

/** Longer than the window of a limit that counts by the second. */
const quietMs = 1100

/**
 * One target under judgement. A few checks run at once, until one may have been kept waiting by the others: it
 * is then repeated alone, and the rest follow one by one. A crowd of our own making must not accuse a target.
 */
export class Session {
  readonly #suite: SurfaceSuite
  readonly #connection: TargetConnection
  readonly #life: TargetLife
  readonly #ready: Promise<unknown>
  readonly #limit = pLimit(checksAtOnce)
  readonly #startedAt = performance.now()
  /** The target has worked off what our crowd sent. */
  #settled: Promise<void> | undefined

  /** A pause was of no use: the target's limit counts by more than the second. */
  #limitOutlastsQuiet = false

  constructor(suite: SurfaceSuite, settings: TargetSettings, identity: RunIdentity) {
    const client = new HttpClient(settings.timeoutMs, settings.tls)
    this.#suite = suite
    this.#connection = {
      settings,
      contract: suite.contract,
      client,
      pace: new Pace(settings.maxRequestsPerSecond),
      states: new StateSource(settings, client),
      redactor: redactorOf(settings),
      seed: identity.seed,
      runTag: identity.runTag,
      startedAt: identity.startedAt,
    }
    this.#life = new TargetLife(suite, this.#connection)
    this.#ready = this.#life.begin()
  }

  /** Runs a check when its turn comes. */
  async run(check: Check): Promise<CheckRecord> {
    await this.#ready
    const { record, unanswered } = await this.#limit(() => this.#judgePatiently(check))
    if (unanswered === 'by-the-target' && this.#limit.concurrency > 1) this.#limit.concurrency = waitingAtOnce
    if (unanswered !== 'in-the-crowd') return record
    this.#limit.concurrency = 1
    return (await this.#limit(() => this.#judge(check, `${check.id} again`))).record
  }

  /**
   * Whom a 429 turned away is judged again after a pause, in which nobody else begins: a limit that counts by the
   * second lets it pass, a server that refuses valid requests at any pace does not. One that counts by the minute
   * is waited for once.
   */
  async #judgePatiently(check: Check): Promise<Judged> {
    const first = await this.#judge(check)
    if (!first.turnedAway || (first.turnedAway === 'still' && this.#limitOutlastsQuiet)) return first
    this.#limit.concurrency = 1
    await setTimeout(quietMs)
    const again = await this.#judge(check, `${check.id} again`)
    if (again.turnedAway === 'still') this.#limitOutlastsQuiet = true
    return again
  }

  /** Milliseconds since the run began. */
  get elapsedMs(): number {
    return Math.round(performance.now() - this.#startedAt)
  }

  /** Why the target could not be reached at all when the run began. */
  async unreachable(): Promise<Bilingual | undefined> {
    await this.#ready
    const told = this.#life.unreachableAtStart?.told
    const { redactor } = this.#connection
    return told && { en: redactor.text(told.en), tr: redactor.text(told.tr) }
  }

  async close(): Promise<void> {
    await this.#connection.client.close()
  }

  /** Repeated under another name: the ids of the first run may have been taken, though its answer was lost. */
  async #judge(check: Check, name: string = check.id): Promise<Judged> {
    const crowded = this.#limit.concurrency > 1
    if (!crowded) await (this.#settled ??= this.#life.settle())
    const target = new Target(this.#connection, name)
    const startedAt = performance.now()
    const result = await judgeCheck(check, target, this.#life, crowded)
    const durationMs = Math.round(performance.now() - startedAt)
    const requirement = this.#suite.requirements[check.requirement]
    if (!requirement) {
      throw new Error(`recording ${check.id}: the contract has no requirement ${check.requirement}.`)
    }
    const record = writeCheckRecord(check, requirement, result, {
      attempts: target.attempts,
      redactor: this.#connection.redactor,
      moves: movesOfTarget(target),
      durationMs,
    })
    const { unanswered, turnedAway } = result
    return { record, ...(unanswered && { unanswered }), ...(turnedAway && { turnedAway }) }
  }
}
