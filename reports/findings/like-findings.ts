import type { CheckRecord } from '../../suites/record/run-record.js'
import type { Bilingual } from '../text/language.js'
import { causeOf } from './cause-of.js'

/** Checks that failed of one cause. */
export interface LikeFindings {
  cause: Bilingual
  first: CheckRecord
  others: readonly CheckRecord[]
}

/** Checks by level and cause, in the order in which each kind was met first. */
export function likeFindings(checks: readonly CheckRecord[]): LikeFindings[] {
  const groups = new Map<string, { cause: Bilingual; alike: CheckRecord[] }>()
  for (const check of checks) {
    const { key, text } = causeOf(check)
    const kind = JSON.stringify([check.level, check.outcome, key])
    const group = groups.get(kind) ?? { cause: text, alike: [] }
    group.alike.push(check)
    groups.set(kind, group)
  }
  return [...groups.values()].map(({ cause, alike: [first, ...others] }) => ({
    cause,
    first: first!,
    others,
  }))
}
