import type { Contract } from '../../contracts/contract/contract.js'
import type { Requirements } from '../../contracts/requirements/requirement.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { Check } from '../check.js'
import { loadClientSuite, loadSuite } from '../register.js'
import type { Evidence } from '../observe/recording/recording.js'
import type { Run } from '../record/run-record.js'

/** A check as a catalogue shows it: its header, whichever side it judges. */
export type ListedCheck = Omit<Check, 'run'> & { needs?: readonly Evidence[] }

/** The checks of one side of a surface. */
export interface ListedSuite {
  surface: Surface
  side: Run['side']
  contract: Contract
  requirements: Requirements
  checks: readonly ListedCheck[]
}

/** What these surfaces' servers and then their clients are judged by. */
export async function listedSuites(surfaces: readonly Surface[]): Promise<ListedSuite[]> {
  const servers = surfaces.map((surface) => loadSuite(surface))
  const clients = surfaces.map((surface) => loadClientSuite(surface))
  return [
    ...(await Promise.all(servers)).map((suite) => ({ ...suite, side: 'server' as const })),
    ...(await Promise.all(clients)).map((suite) => ({ ...suite, side: 'client' as const })),
  ]
}
