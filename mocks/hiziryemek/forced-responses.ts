import type { MagicValue, ForcedResponse } from '../surfaces/mock-surface.js'
import { hiziryemekError, type ErrorStatus } from './hiziryemek-errors.js'

const forcible = [400, 401, 404, 409, 429, 500, 503] as const satisfies readonly ErrorStatus[]

/** Every error by its status; all but the documented ones borrow their shape. */
export function forcedResponses(
  documented: readonly ErrorStatus[],
  header?: string,
): Record<string, ForcedResponse<unknown>> {
  return Object.fromEntries(
    forcible.map((status) => [
      String(status),
      { answer: () => hiziryemekError(status, header), documented: documented.includes(status) },
    ]),
  )
}

/** An `orderId` of 24 hexadecimal digits that ends in the status it provokes: `000000000000000000000404`. */
export function magicOrderIds(operation: string): MagicValue[] {
  return forcible.map((status) => ({
    operation,
    field: 'orderId',
    value: String(status).padStart(24, '0'),
    provokes: String(status),
  }))
}
