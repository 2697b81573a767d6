import type { Requirement, Requirements } from '../../../requirements/requirement.js'
import { laterRequirements } from '../../platform/later-requirements.js'
import { requirements } from '../../requirements.js'
import { ownRequirements } from './own-requirements.js'

/**
 * What each side must do by the later revision: what it says itself, and what it repeats of the first page. How that
 * page refuses things stands on the part of the later one that was not read: it weighs a `should`.
 */
export const laterRevisionRequirements = {
  ...requirements,
  'hiziryemek/platform': { ...repeated(requirements['hiziryemek/platform']), ...ownRequirements },
} satisfies Record<string, Requirements>

function repeated(first: Requirements): Requirements {
  const entries = Object.entries(first).filter(([name]) => !(name in laterRequirements))
  return Object.fromEntries(entries.map(([name, requirement]) => [name, weighed(requirement)]))
}

function weighed(requirement: Requirement): Requirement {
  const isRefusal = requirement.basis === 'stated' && requirement.statuses?.some((status) => status >= 400)
  return isRefusal ? { ...requirement, level: requirement.level ?? 'should' } : requirement
}
