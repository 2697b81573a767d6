import type { RefusingLimit } from './refusing-limits.js'

/** Thrown where what is asked for would be beyond a limit: whoever serves the request answers it as that limit's. */
export class LimitReached extends Error {
  readonly limit: RefusingLimit

  constructor(limit: RefusingLimit) {
    super(`the limit mock.limits.${limit} is reached`)
    this.name = 'LimitReached'
    this.limit = limit
  }
}
