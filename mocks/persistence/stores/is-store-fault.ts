import { StoreUnavailable, type Outcome } from './store-unavailable.js'
import { WorldLost } from './world-lost.js'

/** Whether what was done could not be written down: nobody must be told that it was done. */
export function isStoreFault(error: unknown): error is StoreUnavailable | WorldLost {
  return error instanceof StoreUnavailable || error instanceof WorldLost
}

/** With a refusal whose body is the partner's: whether what was asked for was done all the same. */
export const outcomeHeader = 'uyum-outcome'

export function outcomeOf(error: StoreUnavailable | WorldLost): Outcome {
  return error instanceof StoreUnavailable ? error.outcome : 'not-done'
}
