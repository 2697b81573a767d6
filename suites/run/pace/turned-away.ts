import type { Attempt } from '../http/exchange.js'

/**
 * Statuses by which whatever stands before a server says "not now": too many requests, or nothing behind it that
 * answers. 520 to 530 are Cloudflare's.
 */
export function isTurningAway(status: number): boolean {
  return status === 429 || (status >= 502 && status <= 504) || (status >= 520 && status <= 530)
}

/** A request of a check that was turned away without having asked for it. */
export interface Refusal {
  operation: string | undefined
  status: number
  /** Which of the check's requests it was, from 0. */
  index: number
}

/** The first request that was turned away without having asked for it. */
export function refusalIn(attempts: readonly Attempt[]): Refusal | undefined {
  const index = attempts.findIndex(wasTurnedAway)
  const attempt = attempts[index]
  return attempt?.response && { operation: attempt.operation, status: attempt.response.status, index }
}

/** What a check asked for is an answer like any other. */
export function wasTurnedAway({ response, askedFor429 }: Attempt): boolean {
  return response !== undefined && isTurningAway(response.status) && !(askedFor429 && response.status === 429)
}
