import type { Answer } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import type { PosState } from './state.js'
import { requirePushedOrder } from './pushed-order.js'
import { requireSecretKey } from '../secret-key.js'

export function receiveOrder(call: Call, state: PosState): Answer {
  requireSecretKey(call, state.secretKeys)
  const order = requirePushedOrder(call)
  const posOrderId = state.orders.receive(order)
  // No answer is documented: it follows the shape of HızırYemek's own.
  const body = { success: true, message: 'Sipariş alındı' }
  return { status: 200, body: state.tellsPosOrderId ? { ...body, posOrderId } : body }
}
