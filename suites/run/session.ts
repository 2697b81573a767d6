import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Level, Requirement } from '../../contracts/requirements/requirement.js'
import type { Check } from '../check.js'
import type { CheckRecord, PaceRecord } from '../record/run-record.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { connectTarget } from './target/connect-target.js'
import { GateWatch } from './pace/gate-watch.js'
import { mayBeUsedUp } from './pace/turned-away-reasons.js'
import { judgeCheck } from './judge-check.js'
import { movesOfTarget } from './record/moves-of-target.js'
import { Pace } from './pace/pace.js'
import { Queue } from './pace/queue.js'
import type { PaceNotice } from './pace/pace-notice.js'
import { usualPatience, type Patience } from './pace/patience.js'
import { isRush, QuietJudge, type Judged } from './pace/quiet-judge.js'
import type { RunIdentity } from './record/run-identity.js'
import { unlessStopped } from './pace/run-stopped.js'
import { TargetLife } from './target/target-life.js'
import type { TargetSettings } from './target/target-settings.js'
import type { TargetConnection } from './target/target-connection.js'
import { Target } from './target/target.js'
import type { OnlyAnswer } from './preflight/answer-variety.js'
import { asConfirmed } from './readings/confirmed-readings.js'
import { checkLevel, writeCheckRecord } from './record/write-check-record.js'

/** How many checks run at once: enough for a slow target, few enough for one with a single thread. */
const checksAtOnce = 4
/** How many, once requests are left hanging by a target that answers others promptly: waiting costs it nothing. */
const waitingAtOnce = 16

/** Musts first: a limited run may not come to the rest. */
const priorityOf: Record<Level, number> = { must: 3, should: 2, may: 1 }
/** What is judged again goes before all that waits. */
const again = 4

/** After so many checks that were left hanging twice the next is believed at once. */
const enoughHangs = 8

const answeredLater: Bilingual = {
  en: 'a request stayed unanswered at first, and was answered when it was made again',
  tr: 'bir istek önce yanıt almadı, yinelendiğinde yanıtlandı',
}

/** More than trials: no two runs of a check have one name. */
const spares = 10
/** Of a check, before any was judged. */
const usualRequests = 2
const longPauseMs = 2000
const longRunMs = 20_000
const noticeEveryMs = 15_000

/** How a session goes about its work, where it is not as usual. */
export interface SessionOptions {
  patience?: Patience
  /** How long the run may last, in milliseconds. */
  maxDurationMs?: number | undefined
  /** Whether nothing is judged where the first answers show that the surface is not there. */
  preflight?: boolean
  /** Hears of the pace before the run waits long. */
  onNotice?: (notice: PaceNotice) => void
}

/**
 * One target under judgement. A few checks run at once, until one may have been kept waiting by the others, or was
 * turned away by what stands before the target: it is then repeated alone, and the rest follow one by one. A crowd
 * of our own making must not accuse a target.
 */
export class Session {
  readonly #suite: SurfaceSuite
  readonly #connection: TargetConnection
  readonly #life: TargetLife
  readonly #quiet: QuietJudge
  readonly #ready: Promise<unknown>
  readonly #queue = new Queue({ concurrency: checksAtOnce })
  readonly #startedAt = performance.now()
  #isLonely = false
  /** Checks whose requests were left hanging twice. */
  #hangs = 0
  #judged = 0
  #noticedAt = -Infinity

  constructor(
    suite: SurfaceSuite,
    settings: TargetSettings,
    identity: RunIdentity,
    { patience = usualPatience, maxDurationMs, preflight = false, onNotice }: SessionOptions = {},
  ) {
    const pace = new Pace({
      maxRequestsPerSecond: settings.maxRequestsPerSecond,
      endsAt: maxDurationMs === undefined ? undefined : this.#startedAt + maxDurationMs,
      patience,
      ...(onNotice && { onPause: (pauseMs) => this.#notifyOfPace(pauseMs, onNotice) }),
    })
    this.#suite = suite
    this.#connection = connectTarget(suite.contract, settings, identity, pace)
    this.#life = new TargetLife(suite, this.#connection)
    this.#quiet = new QuietJudge(new GateWatch(suite, this.#connection, patience), this.#connection, patience)
    this.#ready = this.#begin(preflight)
  }

  async #begin(preflight: boolean): Promise<void> {
    await this.#life.begin()
    if (preflight) await this.#life.look()
  }

  /** Runs a check when its turn comes. */
  async run(check: Check): Promise<CheckRecord> {
    await this.#ready
    const counted = this.#counted(check)
    const level = checkLevel(counted.check, counted.requirement)
    const answered = await this.#judgeUnanswered(check, await this.#judge(check, priorityOf[level]))
    const settled = (await this.#isOpen(check, answered))
      ? await this.#judgeInQuiet(check, answered)
      : answered
    this.#judged += 1
    return this.#record(check, settled)
  }

  /**
   * What stayed unanswered is judged once more: a machine that stood still for a while must not accuse a target. One
   * that was found to leave requests hanging often is believed to.
   */
  async #judgeUnanswered(check: Check, first: Judged): Promise<Judged> {
    let judged = first
    for (let trial = 1; judged.result.unanswered !== undefined; trial += 1) {
      if (judged.result.unanswered === 'in-the-crowd') this.#lonely()
      else {
        if (this.#queue.concurrency > 1) this.#queue.concurrency = waitingAtOnce
        if (trial > 1) this.#hangs += 1
        if (trial > 1 || this.#hangs >= enoughHangs) return judged
      }
      judged = await this.#judgeAgain(check, trial)
    }
    const { result } = judged
    return judged === first || result.outcome !== 'passed'
      ? judged
      : { ...judged, result: { ...result, reason: result.reason ?? answeredLater } }
  }

  /** One after another from now on, once the target has worked off what our crowd sent. */
  #lonely(): void {
    this.#queue.concurrency = 1
    if (this.#isLonely) return
    this.#isLonely = true
    void this.#queue.add(() => this.#life.settle().catch(unlessStopped), { priority: again + 1 })
  }

  /** Whether what was judged need not be the target's own doing. */
  async #isOpen(check: Check, { result, target }: Judged): Promise<boolean> {
    if (result.turnedAway) return true
    if (!check.judgesRateLimit || result.outcome !== 'passed') return false
    return this.#quiet.isDoubtful(target.sent)
  }

  async #judgeInQuiet(check: Check, judged: Judged): Promise<Judged> {
    this.#queue.concurrency = 1
    return this.#queue.add(
      () => this.#quiet.judge(check, judged, (trial, rush) => this.#judgeNow(check, trial, rush)),
      { priority: again },
    )
  }

  /** Says what the run is in for, now and then, where that is long. */
  #notifyOfPace(pauseMs: number, tell: (notice: PaceNotice) => void): void {
    const { pace, traffic, settings } = this.#connection
    const perSecond = pace.expectedPerSecond
    const left = this.#queue.size + this.#queue.pending
    const requests = left * (this.#judged > 0 ? traffic.requests / this.#judged : usualRequests)
    const leftMs = perSecond === undefined ? undefined : Math.round(pauseMs + (requests / perSecond) * 1000)
    if (pauseMs < longPauseMs && (leftMs ?? 0) < longRunMs) return
    if (performance.now() - this.#noticedAt < noticeEveryMs) return
    this.#noticedAt = performance.now()
    const known = perSecond === undefined || leftMs === undefined ? {} : { perSecond, leftMs }
    tell({ target: settings.name, pauseMs: Math.round(pauseMs), ...known })
  }

  async #judge(check: Check, priority: number): Promise<Judged> {
    return this.#queue.add(() => this.#judgeNow(check), { priority })
  }

  async #judgeAgain(check: Check, trial: number): Promise<Judged> {
    return this.#queue.add(() => this.#judgeNow(check, trial), { priority: again })
  }

  /** Milliseconds since the run began. */
  get elapsedMs(): number {
    return Math.round(performance.now() - this.#startedAt)
  }

  /** How many requests were sent. */
  get requests(): number {
    return this.#connection.traffic.requests
  }

  /** Why the target could not be reached at all when the run began. */
  async unreachable(): Promise<Bilingual | undefined> {
    await this.#ready
    return this.#redacted(this.#life.unreachableAtStart?.told)
  }

  /** What showed that something else answers there, so that nothing was judged. */
  async foreign(): Promise<Bilingual | undefined> {
    await this.#ready
    return this.#redacted(this.#life.foreignBecause)
  }

  #redacted(text: Bilingual | undefined): Bilingual | undefined {
    const { redactor } = this.#connection
    return text && { en: redactor.text(text.en), tr: redactor.text(text.tr) }
  }

  /** What turned requests away, and how fast they get through; absent where nothing did. */
  get pace(): PaceRecord | undefined {
    const { pace, traffic } = this.#connection
    const { turnedAway, requests } = traffic
    if (Object.keys(turnedAway).length === 0) return undefined
    const requestsPerSecond = pace.learntPerSecond
    const slowedTo = requestsPerSecond === undefined ? {} : { requestsPerSecond }
    return { requests, turnedAway, ...slowedTo, waitedMs: pace.waitedMs }
  }

  /** The one answer that the target has given so far to all that it was sent; absent once there are two. */
  get onlyAnswer(): OnlyAnswer | undefined {
    return this.#connection.variety.only
  }

  async close(): Promise<void> {
    await this.#connection.client.close()
  }

  /**
   * A failure over a configured instance that may have been used up accuses nobody: another one is taken, as long as
   * there are others.
   */
  async #judgeNow(check: Check, trial = 0, rush = isRush(check)): Promise<Judged> {
    const { fixtures } = this.#connection.states
    for (let spare = 0; ; spare += 1) {
      const judged = await this.#judgeOnce(check, trial + spare * spares, rush)
      const { result, target } = judged
      const doubtful = target.arranged.filter(({ values }) => fixtures.isDoubtful(values))
      const isSpent = trial + spare > 0 && result.outcome === 'skipped'
      if (!isSpent && (result.outcome !== 'failed' || result.turnedAway || doubtful.length === 0))
        return judged
      const areOthers = doubtful.map(({ values }) => fixtures.retire(values)).every(Boolean)
      if (isSpent || !areOthers) return { ...judged, result: { outcome: 'errored', reason: mayBeUsedUp } }
    }
  }

  /** Repeated under another name: the ids of the first run may have been taken, though its answer was lost. */
  async #judgeOnce(check: Check, trial: number, rush: boolean): Promise<Judged> {
    const crowded = this.#queue.concurrency > 1
    const name = [check.id, ...Array<string>(trial).fill('again')].join(' ')
    const target = new Target(this.#connection, name, {
      asksFor429: check.judgesRateLimit === true,
      rush,
    })
    const startedAt = performance.now()
    const result = await judgeCheck(check, target, this.#life, crowded)
    if (result.turnedAway || result.unanswered === 'in-the-crowd')
      for (const { values } of target.arranged) this.#connection.states.fixtures.giveBack(values, target.sent)
    return { result, target, durationMs: Math.round(performance.now() - startedAt) }
  }

  #record(check: Check, { result, target, durationMs }: Judged): CheckRecord {
    const counted = this.#counted(check)
    return writeCheckRecord(counted.check, counted.requirement, result, {
      confirmation: counted.confirmation,
      attempts: target.attempts,
      redactor: this.#connection.redactor,
      moves: movesOfTarget(target),
      durationMs,
      tables: this.#suite.contract.tables,
    })
  }

  /** With what the partner has confirmed. */
  #counted(check: Check) {
    return asConfirmed(check, this.#requirementOf(check), this.#connection.settings.confirmed)
  }

  #requirementOf(check: Check): Requirement {
    const requirement = this.#suite.requirements[check.requirement]
    if (requirement) return requirement
    throw new Error(`recording ${check.id}: the contract has no requirement ${check.requirement}.`)
  }
}
