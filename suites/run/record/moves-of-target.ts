import { isSuccess } from '../../../contracts/wire/status-class.js'
import { traceMoves, type TracedCall } from '../../record/order-trace/trace-moves.js'
import type { Move } from '../../record/run-record.js'
import type { Attempt } from '../http/exchange.js'
import type { Target } from '../target/target.js'

/** The moves of orders that a check asked its target for. */
export function movesOfTarget({ attempts, arranged, contract, settings }: Target): Move[] {
  const moves = traceMoves(settings.surface, contract.lifecycle, attempts.map(tracedCall), { arranged })
  return moves.flatMap((move) => move ?? [])
}

function tracedCall({ operation, request, response }: Attempt): TracedCall {
  return {
    operation,
    body: objectIn(request.body),
    accepted: response !== undefined && isSuccess(response.status),
  }
}

function objectIn(body: Buffer): Record<string, unknown> | undefined {
  // Bodies that are large on purpose move no order.
  if (body.length > 65_536) return undefined
  try {
    const value = JSON.parse(body.toString()) as unknown
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
