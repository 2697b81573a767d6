import { eachOrder } from '../../orders/each-order.js'
import type { KeptOrder, SurfaceOrders } from '../../orders/surface-orders.js'
import type { PosState } from './state.js'
import type { KeptReceivedOrder, ReceivedOrder } from '../received-orders.js'

/** The orders that a POS has received; a push tells no status. */
export const posOrders: SurfaceOrders<PosState> = {
  list: ({ orders }) => eachOrder(orders.list(), shown),
  find: ({ orders }, id) => {
    const received = orders.findKept(id)
    return received && shown(received)
  },
  nameIn: ({ orderId }) => orderId,
  held: ({ orders }, { orderId }) => orders.find(String(orderId)),
  create: {
    schema: 'receiveOrder.request',
    hasStatus: false,
    loadDrawing: async () => {
      const { realisticOrder } = await import('../realistic-order.js')
      return (_state, context) => realisticOrder(context)
    },
    idOf: (order) => String((order as ReceivedOrder).orderId),
    place: ({ orders }, order) => void orders.receive(order as ReceivedOrder),
  },
}

function shown({ posOrderId, order: { orderId } }: KeptReceivedOrder): KeptOrder {
  return { id: orderId, names: { orderId, posOrderId } }
}
