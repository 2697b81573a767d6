import type { Requirements } from '../../contracts/requirements/requirement.js'
import { rushRequirements } from '../rush/requirements.js'
import { rushChecks } from '../rush/rush-checks.js'
import type { SurfaceSuite } from '../surface-suite.js'
import type { ListedSuite } from './listed-suites.js'

/** What `uyum rush` judges a surface by, as a catalogue shows it; nothing where it receives no orders. */
export function rushSuite({ surface, contract, requirements, orders }: SurfaceSuite): ListedSuite[] {
  if (!orders) return []
  const all: Requirements = { ...requirements, ...rushRequirements }
  const checks = rushChecks
    .filter(({ requirement }) => Object.hasOwn(all, requirement))
    .map(({ name, title, requirement }) => ({
      id: `${surface}/rush/${name}` as const,
      title,
      requirement,
      tags: ['rush'],
    }))
  return [{ surface, side: 'server', contract, requirements: all, checks }]
}
