import { eachOrder } from '../../orders/each-order.js'
import type { KeptOrder, SurfaceOrders } from '../../orders/surface-orders.js'
import type { LinkedOrder, Status } from './order-store.js'
import type { PlatformState } from './state.js'
import type { ReceivedOrder } from '../received-orders.js'

/** The orders that HızırYemek was given by its customers. */
export const platformOrders: SurfaceOrders<PlatformState> = {
  list: ({ orders }) => eachOrder(orders.list(), shown),
  find: ({ orders }, id) => {
    const order = orders.findLinked(id)
    return order && shown(order)
  },
  nameIn: ({ orderId, posOrderId }) => orderId ?? posOrderId,
  held: ({ orders, conflicts }, { orderId, posOrderId }) => {
    const found = orders.find({ orderId: textOf(orderId), posOrderId: textOf(posOrderId) }, conflicts)
    if (!found || found === 'conflict') return undefined
    return { orderId: found.orderId, status: found.status }
  },
  create: {
    schema: 'receiveOrder.request',
    hasStatus: true,
    loadDrawing: async () => {
      const { realisticOrder } = await import('../realistic-order.js')
      return (_state, context) => realisticOrder(context)
    },
    idOf: (order) => String((order as ReceivedOrder).orderId),
    place: (state, order, status, { deliveries }) => {
      state.orders.place((order as ReceivedOrder).orderId, state.freshIds().posOrderId, status as Status)
      deliveries.enqueue({ surface: 'hiziryemek/pos', operation: 'receiveOrder', body: order })
    },
  },
  advance: ({ orders }, id, to) => orders.move(id, to as Status),
}

function textOf(id: unknown): string | undefined {
  return typeof id === 'string' ? id : undefined
}

function shown({ orderId, status, posOrderIds: [posOrderId] }: LinkedOrder): KeptOrder {
  return { id: orderId, status, names: { orderId, ...(posOrderId !== undefined && { posOrderId }) } }
}
