import type { CheckRecord, Run, RunRecord, Verdict } from '../../../suites/record/run-record.js'
import type { Counts } from '../../findings/count-checks.js'
import type { Bilingual } from '../../text/language.js'
import type { MatterTurn } from './matter-turns.js'
import type { Evidence } from '../evidence/evidence.js'

/** What differs between two records, and why as far as they tell. */
export interface RecordComparison {
  old: RecordOrigin
  new: RecordOrigin
  /** Runs that both records hold, in the order of the new one. */
  runs: RunComparison[]
  /** Runs of the new record alone. */
  appeared: RunSummary[]
  /** Runs of the old record alone. */
  vanished: RunSummary[]
}

export type RecordOrigin = Pick<RunRecord, 'tool' | 'startedAt' | 'seed' | 'runTag'>

export interface RunName {
  target: string
  surface: Run['surface']
  side: Run['side']
}

export interface RunSummary extends RunName {
  verdict: Verdict
  /** How many checks of which level came out how. */
  counts: Counts
}

/** A run of the new record beside the same one of the old. */
export interface RunComparison extends RunName {
  verdict: { old: Verdict; new: Verdict }
  /** The matters that stand otherwise than before, what got worse first. */
  matters: MatterTurn[]
  /** All that is recorded of the runs' circumstances and differs. */
  differences: Evidence[]
  /** What a record may hold of them and one of these does not: it may differ or not. */
  unrecorded: Unrecorded[]
  /** Gravest first: by kind, by level, by id. */
  changes: CheckChange[]
  /** The checks that found the same as before. */
  unchanged: Counts
}

export interface Unrecorded {
  member: 'build' | 'clock' | 'conditions' | 'environment'
  in: 'old' | 'new' | 'both'
}

/**
 * - `regressed`: it fails, and passed or was waived before.
 * - `stopped`: it gave an answer (passed, failed, waived) and gives none (errored, skipped, inapplicable).
 * - `removed`: the new record does not hold it.
 * - `started`: it gave no answer and gives one.
 * - `added`: the old record does not hold it.
 * - `waived`: it fails and is excused, and was not before.
 * - `changed`: the outcome is the same; level, expectation, finding, reason or waiver is not.
 * - `fixed`: it passes, and failed or was waived before.
 */
export type ChangeKind =
  | 'regressed'
  | 'stopped'
  | 'removed'
  | 'started'
  | 'added'
  | 'waived'
  | 'changed'
  | 'fixed'

export interface CheckChange {
  id: string
  kind: ChangeKind
  /** By the new record, where it holds the check. */
  level: CheckRecord['level']
  title: CheckRecord['title']
  requirementText: CheckRecord['requirementText']
  quote: string
  document: string
  /** Absent where the old record does not hold it. */
  old?: CheckState
  /** Absent where the new record does not hold it. */
  new?: CheckState
  certainty: Certainty
  causes: Evidence[]
  /** The line that judges it again, where the new record holds it. */
  again?: string
}

export interface CheckState extends Pick<CheckRecord, 'outcome' | 'level' | 'waiver'> {
  /** Empty where there is none, as in the record. */
  expected: Bilingual
  actual: Bilingual
  reason: Bilingual
}

/**
 * - `named`: the check's own entry says so.
 * - `only`: everything is recorded, and nothing else differs that could bear on it.
 * - `possible`: any of the causes may be it, and what was not recorded, too.
 * - `unknown`: nothing recorded can tell.
 */
export type Certainty = 'named' | 'only' | 'possible' | 'unknown'
