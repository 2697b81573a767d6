import type { Check } from '../../check.js'
import type { CheckResult } from '../record/check-result.js'
import type { Attempt } from '../http/exchange.js'
import type { GateWatch } from './gate-watch.js'
import type { Patience } from './patience.js'
import { RunStopped } from './run-stopped.js'
import type { TargetConnection } from '../target/target-connection.js'
import type { Target } from '../target/target.js'
import { rushRefused, unsteady } from './turned-away-reasons.js'
import type { Refusal } from './turned-away.js'

/** A check that was run, and what it sent. */
export interface Judged {
  result: CheckResult
  target: Target
  durationMs: number
}

/** A check is run again: for the so manieth time, and in a burst or at the run's pace. */
type Again = (trial: number, rush: boolean) => Promise<Judged>

/** So many times in a row the same request must be turned away, beside a valid one that is served. */
const timesToBelieve = 3
const mostTrials = 5
/** In quiet, requests keep so far apart, or farther where the run has learnt so. */
const quietGapMs = 250

/**
 * Judges again, alone and slowly, what was turned away: a limit or a gateway lets it pass then. What persists, while
 * valid requests are served before and after it, is the target's own answer, and stands.
 */
export class QuietJudge {
  readonly #watch: GateWatch
  readonly #connection: TargetConnection
  readonly #patience: Patience
  /** How often an answer proved to be the target's own, and how often it did not. */
  #ownAnswers = 0
  #recovered = 0

  constructor(watch: GateWatch, connection: TargetConnection, patience: Patience) {
    this.#watch = watch
    this.#connection = connection
    this.#patience = patience
  }

  /** Whether a check got its 429 at a moment when a request that asks for none gets one too. */
  async isDoubtful(sent: readonly Attempt[]): Promise<boolean> {
    const limited = sent.find(({ response }) => response?.status === 429)
    if (!limited) return false
    return !(await this.#watch.isServed(limited.operation).catch(() => true))
  }

  async judge(check: Check, first: Judged, again: Again): Promise<Judged> {
    try {
      return await this.#judge(check, first, again)
    } catch (error) {
      if (!(error instanceof RunStopped)) throw error
      return { ...first, result: { outcome: 'errored', reason: error.reason } }
    } finally {
      this.#connection.pace.leastGapMs = 0
    }
  }

  async #judge(check: Check, first: Judged, again: Again): Promise<Judged> {
    const runs = [first]
    let rush = isRush(check)
    // A doubtful check that gets its 429 in quiet has got it from the target.
    let refusal = first.result.turnedAway ?? { operation: undefined, status: 429, index: -1 }
    for (let trial = 1, believed = 0; trial <= mostTrials; trial += 1) {
      const calm = await this.#watch.calm(refusal)
      if (trial > 1) await this.#becomeQuiet(refusal, trial)
      const judged = await again(trial, rush)
      runs.push(judged)
      const { turnedAway } = judged.result
      if (!turnedAway) return this.#recover(judged)
      if (calm === 'never served') return this.#stand(judged, runs)
      if (rush && !check.atAnyPace) return errored(runs, rushRefused(turnedAway.status))
      rush = false
      believed =
        (await this.#isServedBeside(turnedAway, trial)) && isSame(refusal, turnedAway) ? believed + 1 : 0
      if (believed >= this.#enough()) return this.#stand(judged, runs)
      refusal = turnedAway
    }
    return errored(runs, unsteady(refusal.status, mostTrials))
  }

  /** Asked another number of times in each trial: a gateway that loses every so manieth must not keep step. */
  async #isServedBeside({ operation }: Refusal, times: number): Promise<boolean> {
    for (let asked = 0; asked < times; asked += 1) {
      if (!(await this.#watch.isServed(operation))) return false
    }
    return true
  }

  async #becomeQuiet(refusal: Refusal, trial: number): Promise<void> {
    const { pace } = this.#connection
    const { quietMs, limitMs } = this.#patience
    const isCovered = refusal.status !== 429 || (await this.#watch.covers(refusal.operation))
    // Where no valid request of the operation is known, only time tells its limit from a fault.
    await pace.rest(isCovered ? quietMs : limitMs / 3)
    pace.leastGapMs = Math.max(quietGapMs, pace.learntGapMs * Math.min(trial, 3))
  }

  /** Where nothing ever came right in quiet, once more is enough. */
  #enough(): number {
    return this.#ownAnswers > 0 && this.#recovered === 0 ? 1 : timesToBelieve
  }

  #recover(judged: Judged): Judged {
    this.#recovered += 1
    return judged
  }

  #stand(judged: Judged, runs: readonly Judged[]): Judged {
    this.#ownAnswers += 1
    for (const { target } of runs) this.#connection.traffic.disown(target.sent)
    if (this.#recovered === 0) this.#connection.pace.forget()
    return judged
  }
}

/** A burst is no burst at a rate that the run has learnt. */
export function isRush({ allow }: Check): boolean {
  return allow === 'burst'
}

function isSame(one: Refusal, other: Refusal): boolean {
  return one.status === other.status && one.index === other.index
}

function errored(runs: readonly Judged[], reason: NonNullable<CheckResult['reason']>): Judged {
  return { ...runs.at(-1)!, result: { outcome: 'errored', reason } }
}
