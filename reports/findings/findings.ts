import type { CheckRecord, Run } from '../../suites/record/run-record.js'
import { levels } from './count-checks.js'
import { toldChecks } from './told-checks.js'

/** A run's checks by what they mean to its reader, gravest first. */
export interface Findings {
  /** Failed `must` checks: the only ones that make a target nonconformant. */
  violations: CheckRecord[]
  /** Errored, then skipped, and in each the `must` checks first: those keep a run incomplete. */
  unjudged: CheckRecord[]
  /** Failed `should` and `may` checks: they do not affect the verdict. */
  observations: CheckRecord[]
  waived: CheckRecord[]
  passed: CheckRecord[]
  inapplicable: CheckRecord[]
}

export function findingsOf(run: Run): Findings {
  const checks = toldChecks(run)
  const sorted = levels.flatMap((level) => checks.filter((check) => check.level === level))
  const withOutcome = (outcome: CheckRecord['outcome']) => sorted.filter((check) => check.outcome === outcome)
  const failed = withOutcome('failed')
  return {
    violations: failed.filter((check) => check.level === 'must'),
    unjudged: [...withOutcome('errored'), ...withOutcome('skipped')],
    observations: failed.filter((check) => check.level !== 'must'),
    waived: withOutcome('waived'),
    passed: withOutcome('passed'),
    inapplicable: withOutcome('inapplicable'),
  }
}
