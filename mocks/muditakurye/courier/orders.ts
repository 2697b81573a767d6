import { lifecycle } from '../../../contracts/muditakurye/lifecycle.js'
import { eachOrder } from '../../orders/each-order.js'
import type { KeptOrder, SurfaceOrders } from '../../orders/surface-orders.js'
import type { CourierState } from './state.js'
import type { Order, Status } from '../order-store.js'
import { planNextMove } from './order-way.js'

/** The orders that MuditaKurye has accepted. */
export const courierOrders: SurfaceOrders<CourierState> = {
  list: ({ orders }) =>
    eachOrder(orders.list(), (orderId) => {
      const status = orders.statusOf(orderId)
      return status && shown(orderId, status)
    }),
  find: ({ orders }, id) => {
    const status = orders.statusOf(id)
    return status && shown(id, status)
  },
  nameIn: ({ orderId }) => orderId,
  held: ({ orders }, { orderId }) => {
    const order = orders.find(String(orderId))
    return order && { ...order, status: orders.statusOf(order.orderId) }
  },
  create: {
    schema: 'createOrder.request',
    hasStatus: true,
    loadDrawing: async () => {
      const { realisticOrder } = await import('../realistic-order.js')
      return ({ restaurantId }, context) => realisticOrder(context, restaurantId)
    },
    idOf: (order) => (order as Order).orderId,
    place: (state, body, status) => {
      const order = body as Order
      state.orders.place(order, Buffer.from(JSON.stringify(order)), 'conflict')
      if (status !== lifecycle.initial) state.orders.move(order.orderId, status as Status)
      planNextMove(state, order.orderId)
    },
  },
  advance: (state, id, to) => void state.move(id, to as Status),
}

function shown(orderId: string, status: Status): KeptOrder {
  return { id: orderId, status, names: { orderId } }
}
