import { refuse, type Answer } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import { hiziryemekError } from '../hiziryemek-errors.js'
import type { Order } from './order-store.js'
import type { PlatformState } from './state.js'
import { requireSecretKey } from '../secret-key.js'
import { requireStatusUpdate, type StatusUpdate } from './status-update.js'

export function updateOrderStatus(call: Call, state: PlatformState): Answer {
  requireSecretKey(call, state.secretKeys)
  return takeUpdate(call, state)
}

/** What follows where the caller is known. */
export function takeUpdate(call: Call, state: PlatformState): Answer {
  const update = requireStatusUpdate(call, state)
  const order = requireOrder(update, state)
  if (update.status !== undefined && !state.orders.advance(order, update.status, state.moves)) {
    refuse(hiziryemekError(400))
  }
  if (update.posOrderId !== undefined && state.linksByCall)
    state.orders.link(order.orderId, update.posOrderId)
  return { status: 200, body: { success: true, message: 'Webhook işlendi' } }
}

function requireOrder(update: StatusUpdate, { orders, conflicts, ofOthers }: PlatformState): Order {
  const order = orders.find(update, conflicts) ?? refuse(hiziryemekError(404))
  if (order === 'conflict') refuse(hiziryemekError(400))
  return ofOthers.has(order.orderId) ? refuse(hiziryemekError(404)) : order
}
