import type { JudgedCheck } from '../../suites/engine/target-findings.js'
import type { CheckRecord, Run, RunRecord } from '../../suites/record/run-record.js'

/** A run of a round: of what failed, of all, or of what a pattern names. */
export interface Step {
  name: 'failed' | 'all' | 'pattern'
  /** Ids; empty: all. */
  only: readonly string[]
  pattern?: string
}

export interface Found {
  target: string
  check: CheckRecord
}

/** Something that happened while files and targets are watched. */
export type WatchEvent =
  | { began: Step }
  | { judged: Found; wasFailed: boolean }
  | { ended: Step; record: RunRecord; written: string | undefined }
  | { gone: string }
  | { back: string }
  | { changed: string }
  | { told: string }

/** What is known of the targets while they are watched: each check as it was judged last. */
export class WatchState {
  readonly #checks = new Map<string, Found>()
  /** What runs, and how far it is. */
  step: (Step & { judged: number; all: number }) | undefined
  /** Base URLs at which nobody listens. */
  readonly away = new Set<string>()
  /** Checks that failed when the round began and pass now. */
  mended = 0
  /** Of the last record that was written: how each target did, and where its reports stand. */
  runs: readonly Run[] = []
  written: string | undefined
  /** What went wrong last. */
  trouble: string | undefined
  /** What is typed after `p`. */
  prompt: { text: string; matches: number } | undefined
  isHelpOpen = false

  /** What failed when it was judged last, gravest first. */
  get failed(): Found[] {
    const all = [...this.#checks.values()].filter(({ check }) => check.outcome === 'failed')
    return (['must', 'should', 'may'] as const).flatMap((level) =>
      all.filter(({ check }) => check.level === level),
    )
  }

  begin(step: Step): void {
    this.step = { ...step, judged: 0, all: 0 }
    this.trouble = undefined
  }

  /**
   * Takes up what a check found; true where it had failed before. What is waived is so until the record says otherwise, and
   * what could not be judged, as the target went away, is as it was.
   */
  note({ target, check }: JudgedCheck, judged: number, all: number): boolean {
    if (this.step) Object.assign(this.step, { judged, all })
    const key = keyOf(target, check)
    const before = this.#checks.get(key)?.check.outcome
    if (before === 'waived' && check.outcome === 'failed') return false
    if (before === 'failed' && check.outcome === 'errored') return true
    this.#checks.set(key, { target, check })
    if (before === 'failed' && check.outcome === 'passed') this.mended += 1
    return before === 'failed'
  }

  /** Takes up what a record says, which knows of waivers too; one of all checks leaves nothing of before. */
  settle(step: Step, { runs }: RunRecord, written: string | undefined): void {
    if (step.name === 'all') {
      this.#checks.clear()
      this.runs = runs
    }
    for (const { target, checks } of runs)
      for (const check of checks) this.#checks.set(keyOf(target, check), { target, check })
    this.step = undefined
    if (written !== undefined) this.written = written
  }
}

function keyOf(target: string, { id }: CheckRecord): string {
  return `${target} ${id}`
}
