import type { StateHandler } from '../../surfaces/mock-surface.js'
import { unknownStatus } from '../../surfaces/unknown-status.js'
import { orderStatuses, type OrderStatus } from './order-store.js'
import type { PlatformState } from './state.js'

export const platformStates: Record<string, StateHandler<PlatformState>> = {
  'order exists': (state, { status = 'hazirlanacak' }) => {
    const order = { orderId: state.freshId(), restaurantId: state.restaurantId, status: orderStatus(status) }
    state.orders.place(order)
    return { restaurantId: order.restaurantId, orderId: order.orderId }
  },
  'integration is inactive': (state) => {
    const restaurantId = state.freshId()
    const orderId = state.freshId()
    const apiKey = `kz_inactive_${restaurantId}`
    state.integrations.setUp(restaurantId, apiKey, false)
    state.orders.place({ orderId, restaurantId, status: 'hazirlanacak' })
    return { restaurantId, orderId, apiKey }
  },
  'update fails': (state) => {
    const order = { orderId: state.freshId(), restaurantId: state.restaurantId }
    state.orders.place({ ...order, status: 'hazirlanacak', updateFails: true })
    return { ...order }
  },
}

function orderStatus(value: unknown): OrderStatus {
  const known = orderStatuses.find((status) => status === value)
  if (known === undefined) {
    throw unknownStatus(orderStatuses, value)
  }
  return known
}
