import { refuse, type Answer } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import { requireCredentials } from './credentials.js'
import { courierError } from './errors.js'
import type { CourierState } from './state.js'
import { localTime } from '../local-time.js'
import { requireOrder } from './order-body.js'
import { planNextMove } from './order-way.js'

export function createOrder(call: Call, state: CourierState): Answer {
  const caller = requireCredentials(call, state)
  if (!state.rateLimit.admit(caller, call.world.clock.now())) {
    refuse(courierError(state.codeNames, 'rateLimitExceeded'))
  }
  const order = requireOrder(call, state)
  const enabled =
    state.restaurants.get(order.restaurantId) ?? refuse(courierError(state.codeNames, 'restaurantNotFound'))
  // To a stranger it is as if the restaurant were not there.
  const key = state.keysOfRestaurants.get(order.restaurantId)
  if (key !== undefined && key !== caller) refuse(courierError(state.codeNames, 'restaurantNotFound'))
  if (!enabled) refuse(courierError(state.codeNames, 'integrationDisabled'))
  const placement = state.orders.place(order, call.rawBody, state.duplicates)
  if (placement === 'conflict') refuse(courierError(state.codeNames, 'duplicateOrderId'))
  if (placement === 'created') planNextMove(state, order.orderId)
  return { status: 202, body: { status: 'accepted', orderId: order.orderId } }
}

export function getHealth(call: Call): Answer {
  return {
    status: 200,
    body: { status: 'ok', version: '1.0.0', timestamp: localTime(call.world.clock.now()) },
  }
}
