import type { Language } from '../../contracts/text/preferred-language.js'
import { toldBy } from '../../contracts/text/user-error.js'
import type { JudgedCheck } from '../../suites/engine/target-findings.js'
import type { RunRecord } from '../../suites/record/run-record.js'
import type { Step, WatchEvent, WatchState } from './watch-state.js'

/** What a round is to judge: what failed first and then all, or one of these alone. */
export type Wish = { what: 'failed then all' | 'failed' | 'all' } | { what: 'pattern'; step: Step }

export interface RoundContext {
  state: WatchState
  language: Language
  /** Judges these checks, all where none is named. */
  judge(
    only: readonly string[],
    stop: AbortSignal,
    onProgress: (judged: number, all: number, latest: JudgedCheck) => void,
  ): Promise<RunRecord>
  /** Writes the record and its reports; gives where. */
  write(record: RunRecord): Promise<string>
  onEvent(event: WatchEvent): void
}

/** Where a target answers to no call though its port is open, it is asked again after so many milliseconds. */
const askAgainMs = 1000

/** Round after round: a new wish ends what runs, whose findings stay on the screen but go into no record. */
export class Rounds {
  readonly #context: RoundContext
  #stop = new AbortController()
  #working: Promise<void> = Promise.resolve()
  #again: NodeJS.Timeout | undefined
  /** Why the target could not be reached, as long as it cannot. */
  #told: string | undefined

  constructor(context: RoundContext) {
    this.#context = context
  }

  begin(wish: Wish): void {
    this.cancel()
    const { signal } = (this.#stop = new AbortController())
    this.#working = this.#working.then(() => this.#round(wish, signal))
  }

  /** Ends what runs. */
  cancel(): void {
    clearTimeout(this.#again)
    this.#stop.abort()
    this.#context.state.step = undefined
  }

  /** Ends what runs, and comes back when it has. */
  async close(): Promise<void> {
    this.cancel()
    await this.#working
  }

  async #round(wish: Wish, stop: AbortSignal): Promise<void> {
    const { state, onEvent } = this.#context
    state.mended = 0
    try {
      for (const step of this.#stepsOf(wish)) {
        if (stop.aborted) return
        const isLast = await this.#run(step, wish, stop)
        if (isLast) return
      }
    } catch (error) {
      if (stop.aborted) return
      state.step = undefined
      state.trouble = toldBy(error as Error)[this.#context.language]
      onEvent({ told: state.trouble })
    }
  }

  #stepsOf(wish: Wish): Step[] {
    if (wish.what === 'pattern') return [wish.step]
    const ids = [...new Set(this.#context.state.failed.map(({ check }) => check.id))]
    const failed: Step[] = ids.length > 0 ? [{ name: 'failed', only: ids }] : []
    if (wish.what === 'failed') return failed
    return [...(wish.what === 'all' ? [] : failed), { name: 'all', only: [] }]
  }

  /** Gives whether nothing of the round is left to do. */
  async #run(step: Step, wish: Wish, stop: AbortSignal): Promise<boolean> {
    const { state, judge, write, onEvent } = this.#context
    state.begin(step)
    onEvent({ began: step })
    const record = await judge(step.only, stop, (judged, all, latest) => {
      if (stop.aborted) return
      onEvent({ judged: latest, wasFailed: state.note(latest, judged, all) })
    })
    if (stop.aborted) return true
    if (record.runs.every(({ unreachable }) => unreachable !== undefined)) {
      this.#waitFor(record, wish)
      return true
    }
    this.#told = undefined
    // What failed is judged again with all the rest: only that makes a record.
    const isFirst = step.name === 'failed' && wish.what !== 'failed'
    const written = isFirst ? undefined : await write(record)
    if (stop.aborted) return true
    state.settle(step, record, written)
    onEvent({ ended: step, record, written })
    return false
  }

  #waitFor({ runs, language = 'en' }: RunRecord, wish: Wish): void {
    const { state, onEvent } = this.#context
    state.step = undefined
    const [run] = runs
    const why = (language === 'tr' ? run?.tr?.unreachable : undefined) ?? run?.unreachable ?? ''
    state.trouble = why
    if (this.#told !== why) onEvent({ told: (this.#told = why) })
    if (state.away.size === 0) this.#again = setTimeout(() => this.begin(wish), askAgainMs)
  }
}
