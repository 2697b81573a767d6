import type { Contract } from '../../contracts/contract/contract.js'
import type { Requirements } from '../../contracts/requirements/requirement.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { ClientCheck } from './client-check.js'

/** All that is needed to judge the clients of one surface. */
export interface ClientSuite {
  surface: Surface
  contract: Contract
  requirements: Requirements
  checks: readonly ClientCheck[]
}
