import { readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type {
  CheckRuns,
  RunChoice,
  ShownCheck,
  ShownEvidence,
  ShownRuns,
} from '../../mocks/control/check-runs.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import { toldBy } from '../../contracts/text/user-error.js'
import { findingText } from '../../reports/findings/finding-text.js'
import type { CheckRecord, RunRecord } from '../../suites/record/run-record.js'
import { readRunning, type RunningElsewhere } from './read-running.js'

/** Judges, and tells each check as it is judged; gives the record when it is written. */
export type Judge = (
  choice: RunChoice,
  onJudged: (judged: number, all: number, target: string, check: CheckRecord) => void,
  stop: AbortSignal,
) => Promise<void>

type Found = Map<string, { target: string; check: CheckRecord }>

/**
 * The runs that the desk shows: the last record in the folder of reports, those that are begun at the desk, and those
 * that others write into that folder, as they go.
 */
export class DeskChecks implements CheckRuns {
  readonly #out: string
  readonly #file: string
  readonly #judge: Judge
  #running: { judged: number; all: number } | undefined
  /** One that was begun elsewhere, as it was when it was looked at last. */
  #elsewhere: RunningElsewhere | undefined
  #isWhole = false
  #stop = new AbortController()
  #trouble: Bilingual | undefined
  /** What a run that is under way has judged, in place of what the record says. */
  #live: Found = new Map()
  /** The record that was read last; null where there was none. */
  #read: { at: number; record: RunRecord } | null | undefined

  constructor(out: string, judge: Judge) {
    this.#out = out
    this.#file = join(out, 'results.json')
    this.#judge = judge
  }

  async read(): Promise<ShownRuns> {
    await this.#look()
    const last = await this.#record()
    return {
      record: last ? { file: relative('.', this.#file), at: new Date(last.at).toISOString() } : null,
      // What the last run came to says nothing of the one that has begun.
      verdicts: (this.#beginsAnew ? [] : (last?.record.runs ?? [])).map(
        ({ target, surface, side, verdict }) => ({
          target,
          surface,
          side,
          verdict,
        }),
      ),
      checks: [...(await this.#found()).values()].map(({ target, check }) => shown(target, check)),
      running: this.#shownRunning(),
      trouble: this.#trouble ?? null,
    }
  }

  async find(target: string, id: string): Promise<ShownEvidence | undefined> {
    await this.#look()
    const found = (await this.#found()).get(keyOf(target, id))
    return found && { ...shown(target, found.check), exchanges: found.check.exchanges }
  }

  begin(choice: RunChoice): boolean {
    if (this.#running) return false
    this.#running = { judged: 0, all: 0 }
    this.#isWhole = !choice.failed && !choice.only
    this.#trouble = undefined
    this.#live = new Map()
    this.#stop = new AbortController()
    void this.#run(choice)
    return true
  }

  stop(): void {
    this.#stop.abort('SIGINT')
  }

  async #run(choice: RunChoice): Promise<void> {
    try {
      await this.#judge(
        choice,
        (judged, all, target, check) => {
          this.#running = { judged, all }
          this.#live.set(keyOf(target, check.id), { target, check })
        },
        this.#stop.signal,
      )
    } catch (error) {
      this.#trouble = toldBy(error as Error)
    } finally {
      this.#running = undefined
    }
  }

  /** Looks for a run that was begun elsewhere; what it found stays until its record is there. */
  async #look(): Promise<void> {
    if (this.#running) return
    this.#elsewhere = await readRunning(this.#out)
    if (!this.#elsewhere) return
    const { found, isWhole } = this.#elsewhere
    this.#isWhole = isWhole
    this.#live = new Map(found.map((one) => [keyOf(one.target, one.check.id), one]))
  }

  #shownRunning(): ShownRuns['running'] {
    if (this.#running) return { ...this.#running, isElsewhere: false }
    if (!this.#elsewhere) return null
    const { judged, all, calls } = this.#elsewhere
    return { judged, all, isElsewhere: true, ...(calls !== undefined && { calls }) }
  }

  /** A run of all is under way: it begins with an empty list, and fills it. */
  get #beginsAnew(): boolean {
    return this.#isWhole && (this.#running ?? this.#elsewhere) !== undefined
  }

  async #found(): Promise<Found> {
    if (this.#beginsAnew) return this.#live
    const last = await this.#record()
    const found: Found = new Map(
      (last?.record.runs ?? []).flatMap(({ target, checks }) =>
        checks.map((check) => [keyOf(target, check.id), { target, check }]),
      ),
    )
    for (const [key, judged] of this.#live) found.set(key, judged)
    return found
  }

  /** Read again when it was written again. */
  async #record(): Promise<{ at: number; record: RunRecord } | undefined> {
    try {
      const { mtimeMs } = await stat(this.#file)
      if (this.#read?.at !== mtimeMs) {
        const record = JSON.parse(await readFile(this.#file, 'utf8')) as RunRecord
        // What is newer than what was found under way takes its place.
        if (this.#read !== undefined && !this.#running && !this.#elsewhere) this.#live = new Map()
        this.#read = { at: mtimeMs, record }
      }
      return this.#read
    } catch {
      this.#read ??= null
      return undefined
    }
  }
}

function keyOf(target: string, id: string): string {
  return `${target} ${id}`
}

function shown(target: string, check: CheckRecord): ShownCheck {
  const { id, title, level, outcome, quote, document } = check
  return {
    target,
    id,
    title,
    level,
    outcome,
    quote,
    document,
    expected: findingText(check, 'expected'),
    actual: findingText(check, 'actual'),
    reason: findingText(check, 'reason'),
  }
}
