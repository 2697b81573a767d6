import { expectStatus } from '../../run/expect/expect.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'

/**
 * The documented 202, or the other 2xx that this target gives a sound order: that it is another one is told by the checks
 * of that status.
 */
export function acceptedStatus(target: Target): number {
  return target.successOf('createOrder', 202)
}

export function isAccepted({ response }: Exchange, target: Target): boolean {
  return response.status === acceptedStatus(target)
}

/** The order was accepted, or the answer has one of these statuses. */
export function expectAccepted(exchange: Exchange, target: Target, ...orStatuses: readonly number[]): void {
  expectStatus(exchange, acceptedStatus(target), ...orStatuses)
}
