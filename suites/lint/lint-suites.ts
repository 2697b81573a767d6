import { join } from 'node:path'
import type { Finding } from '../../contracts/lint/finding.js'
import { loadContractOf } from '../../contracts/contract/load-contract.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import { judgedSurfaces, loadClientSuite, loadSuite } from '../register.js'
import { lintCheckLevels } from './lint-check-levels.js'
import { lintNamedMembers } from './lint-named-members.js'

/** All faults of what judges servers and clients. */
export async function lintSuites(suitesRoot: string): Promise<Finding[]> {
  const findings = await Promise.all(judgedSurfaces.map((surface) => lintSuite(suitesRoot, surface)))
  return findings.flat()
}

async function lintSuite(suitesRoot: string, surface: Surface): Promise<Finding[]> {
  const { requirements, clientRequirements, document } = await loadContractOf(surface)
  const [server, client] = await Promise.all([loadSuite(surface), loadClientSuite(surface)])
  const folder = join(suitesRoot, ...surface.split('/'))
  const members = namesIn(document)
  return [
    ...lintCheckLevels(server.checks, requirements[surface] ?? {}, folder),
    ...lintCheckLevels(client.checks, clientRequirements[surface] ?? {}, folder),
    ...lintNamedMembers(server.checks, requirements[surface] ?? {}, members, folder),
    ...lintNamedMembers(client.checks, clientRequirements[surface] ?? {}, members, folder),
  ]
}

/** The names of all members in a contract's schemas. */
function namesIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const { properties } = value as { properties?: unknown }
  const own = typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...namesIn(inner)])])
}
