import { StoreUnavailable } from './store-unavailable.js'
import { WorldLost } from './world-lost.js'

/** Whether what was done could not be written down: nobody must be told that it was done. */
export function isStoreFault(error: unknown): error is StoreUnavailable | WorldLost {
  return error instanceof StoreUnavailable || error instanceof WorldLost
}
