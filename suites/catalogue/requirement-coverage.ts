import type { Bilingual } from '../../contracts/bilingual.js'
import { loadContractOf } from '../../contracts/load-contract.js'
import type { Basis } from '../../contracts/requirement.js'
import type { Surface } from '../../contracts/surfaces.js'
import { judgedSurfaces, loadSuite } from '../load-suite.js'

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
  requirements: CoveredRequirement[]
}

/** Every requirement of a surface with its checks: those that the documents state or show must not be left out. */
export async function coverageOf(surface: Surface): Promise<SurfaceCoverage> {
  const contract = await loadContractOf(surface)
  const checks = judgedSurfaces.includes(surface) ? (await loadSuite(surface)).checks : []
  const requirements = Object.entries(contract.requirements[surface] ?? {})
  return {
    surface,
    requirements: requirements.map(([name, { basis, untestable }]) => {
      const verifying = checks.filter(({ requirement }) => requirement === name).map(({ id }) => id)
      const documented = basis === 'stated' || basis === 'shown'
      return {
        requirement: name,
        basis,
        checks: verifying,
        ...(untestable && { untestable }),
        gap: documented && verifying.length === 0 && !untestable,
      }
    }),
  }
}
