import type { Requirements } from '../../contracts/requirements/requirement.js'
import { rushRequirements } from '../rush/requirements.js'
import { rushedAt } from '../rush/rushed.js'
import type { SurfaceSuite } from '../surface-suite.js'
import type { ListedSuite } from './listed-suites.js'

/** What `uyum rush` judges a surface by, as a catalogue shows it; nothing where it receives neither orders nor events. */
export function rushSuite(suite: SurfaceSuite): ListedSuite[] {
  const { surface, contract, requirements } = suite
  const rushed = rushedAt(suite)
  if (!rushed) return []
  const all: Requirements = { ...requirements, ...rushRequirements }
  const checks = rushed.checks
    .filter(({ requirement }) => Object.hasOwn(all, requirement))
    .map(({ name, title, requirement }) => ({
      id: `${surface}/rush/${name}` as const,
      title,
      requirement,
      tags: ['rush'],
      ...(rushed.state !== undefined && { state: rushed.state }),
    }))
  return [{ surface, side: 'server', contract, requirements: all, checks }]
}
