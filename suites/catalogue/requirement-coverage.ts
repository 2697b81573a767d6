import type { Bilingual } from '../../contracts/text/bilingual.js'
import { loadContractOf } from '../../contracts/contract/load-contract.js'
import type { Basis, Requirement } from '../../contracts/requirements/requirement.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { Run } from '../record/run-record.js'
import { listedSuites, type ListedCheck } from './listed-suites.js'

/** One requirement and how it is verified. */
export interface CoveredRequirement {
  requirement: string
  basis: Basis
  checks: string[]
  /** Why no check can be made; absent where one can. */
  untestable?: Bilingual
  /** True where the documents say it, and nothing verifies it or tells why not. */
  gap: boolean
}

export interface SurfaceCoverage {
  surface: Surface
  /** Whose requirements they are: the server's or its clients'. */
  side: Run['side']
  requirements: CoveredRequirement[]
}

/**
 * Every requirement of a surface's server and of its clients with its checks: those that the documents state or
 * show must not be left out.
 */
export async function coverageOf(surface: Surface): Promise<SurfaceCoverage[]> {
  const contract = await loadContractOf(surface)
  const suites = await listedSuites([surface])
  const tables = { server: contract.requirements[surface], client: contract.clientRequirements[surface] }
  return (['server', 'client'] as const).map((side) => {
    const checks = suites.find((suite) => suite.side === side)?.checks ?? []
    const requirements = Object.entries(tables[side] ?? {})
    return { surface, side, requirements: requirements.map(([name, one]) => cover(name, one, checks)) }
  })
}

function cover(
  name: string,
  { basis, untestable }: Requirement,
  checks: readonly ListedCheck[],
): CoveredRequirement {
  const verifying = checks.filter(({ requirement }) => requirement === name).map(({ id }) => id)
  const documented = basis === 'stated' || basis === 'shown'
  return {
    requirement: name,
    basis,
    checks: verifying,
    ...(untestable && { untestable }),
    gap: documented && verifying.length === 0 && !untestable,
  }
}
