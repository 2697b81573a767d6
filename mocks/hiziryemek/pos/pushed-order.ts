import { contract } from '../../../contracts/hiziryemek/contract.js'
import { violationsOf } from '../../../contracts/validation/validation.js'
import { refuse } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import { hiziryemekError } from '../hiziryemek-errors.js'
import { requireJsonObject } from '../json-object.js'
import type { ReceivedOrder } from '../received-orders.js'

/**
 * The order in a push. No field is documented as mandatory: only an order without an id, which no status
 * could ever be reported for, or without items is refused. A field of null counts as left out.
 */
export function requirePushedOrder(call: Call): ReceivedOrder {
  const order = withoutNulls(requireJsonObject(call)) as ReceivedOrder
  if (violationsOf(contract.validators, 'receiveOrder.request', order).length > 0)
    refuse(hiziryemekError(400))
  if (!order.orderId || !(order.items?.length > 0)) refuse(hiziryemekError(400))
  return order
}

/** Nulls lie in the order, its address and its items: no deeper, so that deep JSON is not followed. */
function withoutNulls(value: unknown, depth = 0): unknown {
  if (depth > 2) return value
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutNulls(member, depth + 1)]),
  )
}
