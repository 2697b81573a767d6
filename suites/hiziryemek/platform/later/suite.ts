import { contract } from '../../../../contracts/hiziryemek/revisions/later/contract.js'
import type { SurfaceSuite } from '../../../surface-suite.js'
import { platformSuite } from '../suite.js'
import { laterChecks } from './later-checks.js'

/** HızırYemek by its later revision: what stayed is judged as before, in that revision's names, and what is new besides. */
export const laterPlatformSuite: SurfaceSuite = {
  ...platformSuite,
  contract,
  requirements: contract.requirements['hiziryemek/platform'],
  checks: [...platformSuite.checks, ...laterChecks],
}
