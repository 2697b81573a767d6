import { join } from 'node:path'
import type { Finding } from '../../contracts/lint/finding.js'
import { loadContractOf } from '../../contracts/load-contract.js'
import type { Surface } from '../../contracts/surfaces.js'
import { judgedSurfaces, loadClientSuite, loadSuite } from '../register.js'
import { lintCheckLevels } from './lint-check-levels.js'

/** All faults of what judges servers and clients. */
export async function lintSuites(suitesRoot: string): Promise<Finding[]> {
  const findings = await Promise.all(judgedSurfaces.map((surface) => lintSuite(suitesRoot, surface)))
  return findings.flat()
}

async function lintSuite(suitesRoot: string, surface: Surface): Promise<Finding[]> {
  const { requirements, clientRequirements } = await loadContractOf(surface)
  const [server, client] = await Promise.all([loadSuite(surface), loadClientSuite(surface)])
  const folder = join(suitesRoot, ...surface.split('/'))
  return [
    ...lintCheckLevels(server.checks, requirements[surface] ?? {}, folder),
    ...lintCheckLevels(client.checks, clientRequirements[surface] ?? {}, folder),
  ]
}
