import type { MatchingCalls } from '../client-check.js'
import { wasAccepted, type ObservedCall } from '../recording/observed-call.js'
import type { Recording } from '../recording/recording.js'

/** How an operation tells its calls apart. */
export interface RetriedOperation {
  operation: string
  /** Undefined where a call names none. */
  idOf(call: ObservedCall): string | undefined
  /** What is left of a call when its id is taken away: the same in a retry. */
  substanceOf(call: ObservedCall): string
}

/**
 * Every retry of a call that failed for no fault of the client's (no answer, 429, 5xx): `[failed, retry]`, found by
 * its id or, where that one never comes again, by its substance. Where a client's orders are alike anyway, a like
 * one under a new id is its next order and no retry.
 */
export function eachRetry({ operation, idOf, substanceOf }: RetriedOperation) {
  return ({ calls }: Recording): MatchingCalls[] => {
    const own = calls.filter((call) => call.operation === operation && idOf(call) !== undefined)
    return own.filter(isFailure).flatMap((failed) => {
      const later = own.filter(({ startedAt }) => startedAt > failed.endedAt)
      const sameId = later.find((call) => idOf(call) === idOf(failed))
      if (sameId) return [[failed, sameId] as const]
      const alike = own.filter((call) => substanceOf(call) === substanceOf(failed))
      const known = new Set(alike.filter((call) => !later.includes(call)).map(idOf))
      const retry = later.find((call) => alike.includes(call))
      return retry && known.size === 1 ? [[failed, retry] as const] : []
    })
  }
}

/** It failed for no fault of the client's: no answer, 429 or 5xx. */
export function isFailure(call: ObservedCall): boolean {
  const status = call.response?.status
  return !wasAccepted(call) && (status === undefined || status === 429 || status >= 500)
}
