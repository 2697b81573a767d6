import { eachOrder } from '../../orders/each-order.js'
import type { KeptOrder, SurfaceOrders } from '../../orders/surface-orders.js'
import type { Order, OrderStatus } from './order-store.js'
import type { PlatformState } from './state.js'
import type { PushedOrder } from '../pushed-orders.js'

/** The orders of the restaurants that KuzeyPOS calls couriers for. */
export const platformOrders: SurfaceOrders<PlatformState> = {
  list: ({ orders }) => eachOrder(orders.list(), shown),
  find: ({ orders }, id) => {
    const order = orders.find(id)
    return order && shown(order)
  },
  nameIn: ({ orderId }) => orderId,
  held: ({ orders }, { restaurantId, orderId }) => {
    const order = orders.findOf(String(restaurantId), String(orderId))
    return order && shownOnTheWire(order)
  },
  create: {
    schema: 'receiveOrder.request',
    hasStatus: true,
    loadDrawing: async () => {
      const { realisticOrder } = await import('../realistic-order.js')
      return ({ restaurantId }, context, status) => realisticOrder(context, restaurantId, status)
    },
    idOf: (order) => String((order as PushedOrder).kuzeyOrderId),
    place: (state, order, status, { deliveries }) => {
      const { kuzeyOrderId, restaurantId = state.restaurantId } = order as PushedOrder
      state.orders.place({ orderId: String(kuzeyOrderId), restaurantId, status: status as OrderStatus })
      deliveries.enqueue({ surface: 'kuzeypos/courier', operation: 'receiveOrder', body: order })
    },
  },
  advance: ({ orders }, id, to) => orders.move(id, to as OrderStatus),
}

function shownOnTheWire({ orderId, restaurantId, status }: Order): object {
  return { orderId, restaurantId, status }
}

function shown({ orderId, restaurantId, status }: Order): KeptOrder {
  return { id: orderId, status, names: { restaurantId, orderId } }
}
