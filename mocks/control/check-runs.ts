import type { Bilingual } from '../../contracts/text/bilingual.js'

/** What a check of the last run came to. */
export interface ShownCheck {
  target: string
  id: string
  title: Bilingual
  level: string
  outcome: string
  quote: string
  document: string
  expected: Bilingual
  actual: Bilingual
  reason: Bilingual
}

/** One check with what it sent and got. */
export interface ShownEvidence extends ShownCheck {
  exchanges: readonly {
    request: { method: string; url: string; headers: Record<string, string>; body: string }
    response?: { status: number; headers: Record<string, string>; body: string }
    error?: string
    curl: string
  }[]
}

/** What is known of the runs of checks beside this mock. */
export interface ShownRuns {
  /** Where the record stands, and since when; nothing where none is written yet. */
  record: { file: string; at: string } | null
  verdicts: readonly { target: string; surface: string; side: string; verdict: string }[]
  checks: readonly ShownCheck[]
  /** How far the run is that is under way; one that was begun elsewhere is not stopped here. */
  running: {
    judged: number
    all: number
    isElsewhere: boolean
    /** Of an observation, which judges at its end: how many calls came in. */
    calls?: number
  } | null
  /** Why the last one that was begun here came to nothing. */
  trouble: Bilingual | null
}

/** What shall run: everything, what failed last, or checks by their ids. */
export interface RunChoice {
  failed?: true
  only?: readonly string[]
}

/** Runs of checks beside a mock: it judges nothing itself, and is handed who does. */
export interface CheckRuns {
  read(): Promise<ShownRuns>
  find(target: string, id: string): Promise<ShownEvidence | undefined>
  /** Begins a run; false where one is under way. */
  begin(choice: RunChoice): boolean
  /** Ends the run that is under way. */
  stop(): void
}
