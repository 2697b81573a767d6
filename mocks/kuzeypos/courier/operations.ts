import { contract } from '../../../contracts/kuzeypos/contract.js'
import { violationsOf } from '../../../contracts/validation/validation.js'
import { refuse, type Answer } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import type { CourierState } from './state.js'
import { requireObject } from '../json-body.js'
import { kuzeyError } from '../kuzey-errors.js'
import type { PushedOrder } from '../pushed-orders.js'

/** No authentication and no answer is documented: any 2xx means that the order was taken. */
export function receiveOrder(call: Call, state: CourierState): Answer {
  const order = requireOrder(call)
  state.orders.take(order)
  return { status: 200, body: { success: true, message: 'Sipariş alındı' } }
}

function requireOrder(call: Call): PushedOrder {
  const body = requireObject(call)
  const [violation] = violationsOf(contract.validators, 'receiveOrder.request', body)
  if (violation) refuse(kuzeyError(400, `Geçersiz sipariş: ${violation.path} ${violation.message}`))
  return body
}
