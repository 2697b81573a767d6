import { isDocumented } from '../../contracts/requirements/is-documented.js'
import type { CheckRecord, MatterRecord } from './run-record.js'

/** What a matter's checks say of it. */
export type MatterTally = Pick<MatterRecord, 'state' | 'passed' | 'failed' | 'security'>

/** What is counted against: whether the documents ask anything of it, and how many of its checks they carry. */
interface MatterGround {
  isCovered: boolean
  documented: number
}

/** The checks of a run that stand behind a matter: what is optional stands behind none. */
export function checksBehind(matter: string, checks: readonly CheckRecord[]): CheckRecord[] {
  return checks.filter((check) => check.matter === matter && check.level !== 'may')
}

/**
 * The rule by which a matter follows from the checks behind it. It stands beside the record, for two ask it: the run that
 * writes a record, and the report that verifies one.
 */
export function tallyMatter(ground: MatterGround, behind: readonly CheckRecord[]): MatterTally {
  const failed = behind.filter(({ outcome }) => outcome === 'failed')
  return {
    state: stateOf(ground, behind),
    passed: behind.filter(({ outcome }) => outcome === 'passed').length,
    failed: failed.map(({ id }) => id),
    security: failed.filter(({ security, level }) => security && level === 'should').map(({ id }) => id),
  }
}

function stateOf(
  { isCovered, documented }: MatterGround,
  behind: readonly CheckRecord[],
): MatterRecord['state'] {
  if (behind.some(({ level, outcome }) => level === 'must' && outcome === 'failed')) return 'failed'
  if (!isCovered) return 'not-covered'
  const told = behind.filter(isDocumented)
  const count = (outcome: CheckRecord['outcome']): number =>
    told.filter((one) => one.outcome === outcome).length
  const passed = count('passed')
  if (passed + count('failed') + count('waived') === 0) return 'not-judged'
  const isWhole = passed + count('inapplicable') === documented
  return isWhole && !behind.some(({ outcome }) => outcome === 'failed' || outcome === 'waived')
    ? 'proved'
    : 'partly'
}
