import type { Contract } from '../contracts/contract/contract.js'
import type { Requirements } from '../contracts/requirements/requirement.js'
import type { Surface } from '../contracts/contract/surfaces.js'
import type { Check } from './check.js'
import type { HeldOrderFacts } from './families/read-back/read-back-facts.js'
import type { Exchange } from './run/http/exchange.js'
import type { Target } from './run/target/target.js'

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
  /** The id in the run's credentials that says whose data it is about; where the documents have words for an unknown one, those tell. */
  ownId?: OwnId
  /** The orders that it receives, where it receives some: what a rush sends many of. */
  orders?: HeldOrderFacts
}

/** An id that the partner issues, and a valid call that is taken only where the target knows it. */
export interface OwnId {
  credential: string
  operation: string
  /** Whether the call was refused for its id: what a server says of an order may be about anything in it. */
  isRefusal(status: number): boolean
  ask(target: Target, id: string): Promise<Exchange>
}
