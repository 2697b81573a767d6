import { refuse, type Answer } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import { requireOrder } from './order-body.js'
import { requireCredentials } from './credentials.js'
import { posError } from './errors.js'
import type { PosState } from './state.js'

/** The page's successful answer; its status is written nowhere. */
export const taken: Answer = { status: 200, body: { success: true, message: 'Sipariş alındı.' } }

export function receiveOrder(call: Call, state: PosState): Answer {
  requireCredentials(call, state)
  const order = requireOrder(call, state)
  if (state.orders.place(order, call.rawBody, state.duplicates) === 'refused') {
    refuse(posError('repeatedOrder', order.siparis_id))
  }
  return taken
}
