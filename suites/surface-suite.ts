import type { Contract } from '../contracts/contract/contract.js'
import type { Requirements } from '../contracts/requirements/requirement.js'
import type { Surface } from '../contracts/contract/surfaces.js'
import type { Check } from './check.js'
import type { ManyEventsFacts, RushedOrderFacts } from './families/read-back/read-back-facts.js'
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
  /** Values in the run's credentials that a target may not know; where the documents have words for that, those tell. */
  ownValues?: readonly OwnValues[]
  /** Calls that show whether what a states hook brings about is known to the target, where checks rest on that. */
  arranged?: ArrangedCalls
  /** The orders that it receives, where it receives some: what a rush sends many of. */
  orders?: RushedOrderFacts
  /** The events about orders that it receives, where it receives no orders: what a rush sends many of then. */
  events?: ManyEventsFacts
}

/** A call about what a states hook brought about, and the same about what nobody has. */
export interface ArrangedCalls {
  state: string
  known(target: Target): Promise<Exchange>
  unknown(target: Target): Promise<Exchange>
  /** Whether it was refused as unknown: 404 where left out. */
  isUnknown?(status: number): boolean
  /** A call about what the run itself brought about, where it can. */
  found?(target: Target): Promise<Exchange>
}

/** Values that the partner issues, and a valid call that is taken only where the target knows them. */
export interface OwnValues {
  /** By name: asked about where the run was given all of them. */
  credentials: readonly string[]
  /** What else the call shows of the run's, where it was given. */
  besides?: readonly string[]
  operation: string
  /** True where no probe shows them: they are asked about by themselves. */
  beyondProbes?: true
  /** Whether the call was refused for them, any 4xx where left out: what is said of an order may be about anything in it. */
  isRefusal?(status: number): boolean
  ask(target: Target, values: Readonly<Record<string, string>>): Promise<Exchange>
  /** A value that nobody has, in place of one; another of the same form where it is left out. */
  invent?(value: string): string
  /** Calls without the values, one of which has to be taken before they are to blame: where much else may be refused. */
  elseTaken?: readonly ((target: Target) => Promise<Exchange>)[]
  /** The values that the documents list, where their list is open. */
  listed?: readonly string[]
}
