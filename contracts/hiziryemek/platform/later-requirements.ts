import type { Requirement, Requirements } from '../../requirements/requirement.js'
import { ownRequirements } from '../revisions/later/own-requirements.js'

const otherRevision = {
  en: 'It contradicts the revision that this surface follows, or is a call that this surface does not have.',
  tr: 'Bu arayüzün izlediği sürümle çelişir veya bu arayüzde olmayan bir çağrıdır.',
}

/** The calls that this revision has not. */
const newCalls: ReadonlySet<string | undefined> = new Set(['getRestaurantStatus', 'apply'])

/** What the later revision changes or adds: recorded here, and asked of targets that are judged by that revision. */
export const laterRequirements = Object.fromEntries(
  Object.entries(ownRequirements).map(([name, requirement]) => [name, asLater(requirement)]),
) as Record<keyof typeof ownRequirements, Requirement> satisfies Requirements

function asLater(requirement: Requirement): Requirement {
  const { level: _level, statuses: _statuses, operation, ...rest } = requirement
  return {
    ...rest,
    ...(!newCalls.has(operation) && { operation }),
    basis: 'later',
    untestable: otherRevision,
  } as Requirement
}
