import type { RequirementKind } from '../../contracts/requirements/requirement-kind.js'
import type { Requirements } from '../../contracts/requirements/requirement.js'
import type { OnlyAnswer } from '../run/preflight/answer-variety.js'
import type { CheckRecord } from '../record/run-record.js'
import { sameToAll } from './indistinct.js'

/** What a server shows by reading what it is sent: an answer that it gives to everything shows none of it. */
const shownByReading: readonly RequirementKind[] = [
  'allowed-value-taken',
  'unusual-value-taken',
  'value-of-another-page-taken',
  'stated-repeat',
  'inferred-repeat',
  'stated-move',
  'inferred-move',
]

/** What read-back shows: an order that was taken is there, or stands where an event put it. */
const shownToRead = ['taken-order-held', 'taken-event-moves-the-order']

/** Whether the target has shown by what it keeps that it reads what it is sent, whatever it answers. */
export function isShownToRead(checks: readonly CheckRecord[]): boolean {
  return checks.some(({ requirement, outcome }) => shownToRead.includes(requirement) && outcome === 'passed')
}

/** Takes back what passed by the one answer that a target gives to everything, sound or broken. */
export function withoutUnverified(
  checks: readonly CheckRecord[],
  requirements: Requirements,
  only: OnlyAnswer | undefined,
): CheckRecord[] {
  if (!only || isShownToRead(checks)) return [...checks]
  const { en, tr } = sameToAll(only)
  return checks.map((check) => {
    const kind = requirements[check.requirement]?.kind
    if (check.outcome !== 'passed' || !kind || !shownByReading.includes(kind)) return check
    return { ...check, outcome: 'skipped', reason: en, tr: { ...check.tr, reason: tr } }
  })
}
