import type { CheckRecord } from '../../suites/run-record.js'
import { findingText } from './finding-text.js'

/** Checks that met the same: one cause often stands behind many. */
export interface LikeFindings {
  first: CheckRecord
  others: readonly CheckRecord[]
}

/** Checks by level and by what was expected and came, in the order in which each kind was met first. */
export function likeFindings(checks: readonly CheckRecord[]): LikeFindings[] {
  const groups = new Map<string, CheckRecord[]>()
  for (const check of checks) {
    const key = JSON.stringify([check.level, check.outcome, ...metBy(check)])
    groups.set(key, [...(groups.get(key) ?? []), check])
  }
  return [...groups.values()].map(([first, ...others]) => ({ first: first!, others }))
}

/** Of what came only the beginning: an error page names another line for each request. */
function metBy(check: CheckRecord): string[] {
  const { en: expected } = findingText(check, 'expected')
  const { en: actual } = findingText(check, 'actual')
  const { en: reason } = findingText(check, 'reason')
  const status = /^(?:HTTP )?\d{3}\b/.exec(actual)?.[0]
  return [expected, status ?? actual, reason]
}
