import type { Answer } from '../../../call/answer.js'
import { headerOf, type Call } from '../../../call/call.js'
import { objectIn, type Members } from '../../../defects/json-bodies.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { courierError } from '../errors.js'
import type { CourierState } from '../state.js'

export type CourierDefect = Defect<CourierState>

export const brokenServer: Answer = {
  status: 500,
  body: { error: 'Unexpected error', code: 'INTERNAL_ERROR' },
}

/** Refuses as invalid data what a sound server accepts. */
export function refusingOrders(
  field: string,
  detail: string,
  isRefused: (order: Members, call: Call) => boolean,
): CourierDefect {
  return (call, proceed, state) => {
    const order = objectIn(call)
    return order && isRefused(order, call)
      ? courierError(state.codeNames, 'invalidData', field, detail)
      : proceed(call)
  }
}

export function hasHeader(call: Call, name: string): boolean {
  return headerOf(call, name) !== undefined
}

export function isOrderAccepted(answer: Answer): boolean {
  return answer.status === 202
}
