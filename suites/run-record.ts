import type { Bilingual } from '../contracts/bilingual.js'
import type { Basis, Level } from '../contracts/requirement.js'
import type { Surface } from '../contracts/surfaces.js'

/** Everything a run found, complete in itself: `results.json` is this object. */
export interface RunRecord {
  version: 1
  tool: { name: 'uyum'; version: string }
  /** ISO 8601, UTC. */
  startedAt: string
  /** What makes the run repeatable: generated values follow the seed, created ids carry the tag. */
  seed: number
  runTag: string
  /** Which part of the checks this is, where several machines shared them. */
  shard?: { index: number; count: number }
  /** What `--only` named; absent where nothing was left out. */
  only?: string[]
  runs: Run[]
}

export type Verdict = 'conformant' | 'nonconformant' | 'incomplete'

/** One target judged by one surface's checks. */
export interface Run {
  /** The target's key in the configuration, or the surface where none was named. */
  target: string
  surface: Surface
  /** Which side was judged: `check` judges servers, `observe` clients. */
  side: 'server' | 'client'
  baseUrl: string
  contract: { version: string; sha256: string }
  /** The readings in force, by name. */
  readings: Record<string, string>
  verdict: Verdict
  /** Where a client was observed: what its server did to it, by name. */
  scenarios?: string[]
  /** The verdict in a sentence, with what is left to do; names every waiver in force. */
  sentence: Bilingual
  /** True where `--only` narrowed the run: its verdict is at best `incomplete`. */
  partial: boolean
  /** Why the target could not be reached at all; absent where it was. */
  unreachable?: string
  /** What a reader must not overlook: expired or useless waivers, run-quality warnings. */
  warnings: Bilingual[]
  durationMs: number
  checks: CheckRecord[]
}

export type Outcome = 'passed' | 'failed' | 'errored' | 'skipped' | 'inapplicable' | 'waived'

/** What one check found. `expected`, `actual` and `reason` are English; `tr` holds them in Turkish. */
export interface CheckRecord {
  /** `<surface>/<area>/<behaviour>`, permanent. */
  id: string
  title: Bilingual
  tags: string[]
  requirement: string
  requirementText: Bilingual
  basis: Basis
  /** The sentence the requirement rests on, in its original language; empty for `assumed`. */
  quote: string
  document: string
  level: Level
  outcome: Outcome
  /** Set where the outcome is `failed` or `waived`. */
  expected: string
  actual: string
  /** Why it was skipped, errored, inapplicable or waived; empty otherwise. */
  reason: string
  tr: { expected: string; actual: string; reason: string }
  waiver?: { reason: string; until: string }
  durationMs: number
  exchanges: ExchangeRecord[]
}

/** One request and what came back, with secrets replaced by placeholders. */
export interface ExchangeRecord {
  request: { method: string; url: string; headers: Record<string, string>; body: string }
  /** Absent where no answer came: `error` then says why. */
  response?: { status: number; headers: Record<string, string>; body: string; durationMs: number }
  error?: string
  /** A line for a shell that sends the same request; secrets are placeholders. */
  curl: string
}
