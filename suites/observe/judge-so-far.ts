import type { CheckRecord, Run } from '../record/run-record.js'

/** Calls come in crowds. */
const shortestPauseMs = 500
/** Judging many calls takes its time, which the client and its server need. */
const share = 10

/** What is told of a check while the client still calls: as far as was seen, it may be otherwise in the end. */
export interface FoundSoFar {
  check: CheckRecord
  /** Of how many it can be said by now, and how many there are. */
  judged: number
  all: number
}

/** Judges again and again what was seen so far, and tells of each check that is other than it was told before. */
export class JudgeSoFar {
  readonly #judge: () => Promise<Run>
  readonly #tell: (found: FoundSoFar) => void
  readonly #told = new Map<string, string>()
  #pauseMs = shortestPauseMs
  #timer: NodeJS.Timeout | undefined
  #busy: Promise<void> = Promise.resolve()
  #isBehind = false
  #isOver = false

  constructor(judge: () => Promise<Run>, tell: (found: FoundSoFar) => void) {
    this.#judge = judge
    this.#tell = tell
  }

  /** Another call is over. */
  moved(): void {
    this.#isBehind = true
    this.#soon()
  }

  /** Afterwards nothing is told any more: what holds is what is judged in the end. */
  async end(): Promise<void> {
    this.#isOver = true
    clearTimeout(this.#timer)
    await this.#busy
  }

  #soon(): void {
    if (this.#timer || !this.#isBehind || this.#isOver) return
    this.#timer = setTimeout(() => {
      this.#isBehind = false
      this.#busy = this.#look().finally(() => {
        this.#timer = undefined
        this.#soon()
      })
    }, this.#pauseMs)
  }

  async #look(): Promise<void> {
    // What cannot be judged now is judged in the end, where a failure of ours is told.
    const begun = performance.now()
    const run = await this.#judge().catch(() => undefined)
    this.#pauseMs = Math.max(shortestPauseMs, (performance.now() - begun) * share)
    if (!run) return
    const found = run.checks.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed')
    for (const check of found) {
      const says = `${check.outcome} ${check.actual}`
      if (this.#told.get(check.id) === says) continue
      this.#told.set(check.id, says)
      this.#tell({ check, judged: found.length, all: run.checks.length })
    }
  }
}
