import type { Contract } from '../../contracts/contract/contract.js'
import type { Answer } from '../call/answer.js'
import type { Call } from '../call/call.js'
import type { SecretPlaces } from '../call/secret-places.js'
import type { SurfaceOrders } from '../orders/surface-orders.js'
import type { Inhabitant } from '../world/world.js'

/** Answers one call out of what the surface keeps in the call's world. */
export type OperationFunction<State> = (call: Call, state: State) => Answer | Promise<Answer>

/** One deliberate violation of one requirement, wrapped around the sound operation. */
export type Defect<State> = (
  call: Call,
  proceed: (call: Call) => Promise<Answer>,
  state: State,
) => Answer | Promise<Answer>

/** Brings about a state and tells the values that a tester needs to use it. */
export type StateHandler<State> = (
  state: State,
  params: Readonly<Record<string, unknown>>,
) => Record<string, unknown>

/** An answer that can be called up without earning it, in the partner's shape. */
export interface ForcedResponse<State> {
  answer(state: State): Answer
  /** False where the partner documents no such answer: it then has the shape of its other errors. */
  documented: boolean
}

/** A schema-valid value that provokes an answer, for testers without access to code. */
export interface MagicValue {
  operation: string
  /** The member of the body that carries it. */
  field: string
  value: string | number
  /** The name of a provocation of that operation. */
  provokes: string
}

/** A party that the mock plays: everything it does, declared. */
// oxlint-disable-next-line typescript/no-explicit-any -- surfaces of all states stand in one table
export interface MockSurface<State = any> extends Inhabitant<State> {
  contract: Contract
  operations: Readonly<Record<string, OperationFunction<State>>>
  states: Readonly<Record<string, StateHandler<State>>>
  /** Where the party keeps orders. */
  orders?: SurfaceOrders<State>
  /** By the requirement that each violates; a further one of the same has a word behind a slash: `type-of-status/null`. */
  defects: Readonly<Record<string, Defect<State>>>
  /**
   * By operationId, then by name: the HTTP status, with the partner's code or a word behind it where one status
   * has several meanings (`400`, `400-INVALID_PAYLOAD`). `Prefer: code=…`, faults and magic values use these names.
   */
  forcedResponses: Readonly<Record<string, Readonly<Record<string, ForcedResponse<State>>>>>
  magicValues: readonly MagicValue[]
  /** Refusals of the server itself, in the partner's shape. */
  refusals: {
    unknownPath: Answer
    wrongMethod(allowed: readonly string[]): Answer
    tooLarge: Answer
    brokenServer: Answer
    /** What the world is kept in does not answer. */
    unavailable: Answer
  }
  secrets: SecretPlaces
}

/** Declares a mocked surface. */
export function defineMockSurface<State>(surface: MockSurface<State>): MockSurface<State> {
  return surface
}
