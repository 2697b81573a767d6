import type { Contract } from '../contracts/contract/contract.js'
import type { Requirements } from '../contracts/requirements/requirement.js'
import type { Surface } from '../contracts/contract/surfaces.js'
import type { Check } from './check.js'
import type { HeldOrderFacts } from './families/read-back/read-back-facts.js'
import type { Exchange } from './run/http/exchange.js'
import type { Target } from './run/target.js'

/** All that is needed to judge implementations of one surface. */
export interface SurfaceSuite {
  surface: Surface
  contract: Contract
  requirements: Requirements
  checks: readonly Check[]
  /** Sends a valid request that a living target answers: it tells a dead target from a faulty one. */
  probe(target: Target): Promise<Exchange>
  /**
   * Another such request, as unlike the first as the documents let it be: a target that answers either is alive,
   * so that one which leaves one kind of valid request hanging fails on that kind and is not taken for gone.
   */
  otherProbe(target: Target): Promise<Exchange>
  /** The orders that it receives, where it receives some: what a rush sends many of. */
  orders?: HeldOrderFacts
}
