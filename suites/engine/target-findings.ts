import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { OnlyAnswer } from '../run/preflight/answer-variety.js'
import type { CheckRecord, PaceRecord } from '../record/run-record.js'

/** What one check found about its target. */
export interface JudgedCheck {
  target: string
  check: CheckRecord
  unreachable?: Bilingual
  /** What showed that something else answers there. */
  foreign?: Bilingual
  /** The one answer that the target had given to everything by then. */
  onlyAnswer?: OnlyAnswer
  pace?: PaceRecord
  /** Milliseconds since the target's run began. */
  elapsedMs: number
}

/** What was found about one target. */
export interface TargetFindings {
  target: string
  unreachable?: Bilingual
  foreign?: Bilingual
  /** The one answer that the target had given to everything by then. */
  onlyAnswer?: OnlyAnswer | undefined
  pace?: PaceRecord
  durationMs: number
  checks: CheckRecord[]
}

/** Adds what a check found to what is known of its target. */
export function addFinding(
  known: Map<string, TargetFindings>,
  { target, check, unreachable, foreign, onlyAnswer, pace, elapsedMs }: JudgedCheck,
): void {
  const findings = known.get(target) ?? { target, durationMs: 0, checks: [] }
  findings.checks.push(check)
  // What the last check to end knows: once there were two answers there are never one.
  if (elapsedMs >= findings.durationMs) findings.onlyAnswer = onlyAnswer
  findings.durationMs = Math.max(findings.durationMs, elapsedMs)
  if (pace && pace.requests >= (findings.pace?.requests ?? 0)) findings.pace = pace
  if (unreachable !== undefined) findings.unreachable = unreachable
  if (foreign) findings.foreign = foreign
  known.set(target, findings)
}
