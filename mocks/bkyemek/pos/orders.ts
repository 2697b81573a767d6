import { eachOrder } from '../../orders/each-order.js'
import type { KeptOrder, SurfaceOrders } from '../../orders/surface-orders.js'
import type { Order } from './order-store.js'
import type { PosState } from './state.js'

/** The orders that a POS has taken. No call that changes a status is documented, so that none moves. */
export const posOrders: SurfaceOrders<PosState> = {
  list: ({ orders }) => eachOrder(orders.list(), shown),
  find: ({ orders }, id) => {
    const order = orders.find(Number(id))
    return order && shown(order)
  },
  nameIn: ({ siparis_id }) => siparis_id,
  held: ({ orders }, { siparis_id }) => orders.find(Number(siparis_id)),
  create: {
    schema: 'receiveOrder.request',
    hasStatus: true,
    loadDrawing: async () => {
      const { realisticOrder } = await import('./realistic-order.js')
      return (_state, context) => realisticOrder(context)
    },
    idOf: (order) => String((order as Order).siparis_id),
    place: ({ orders }, order, _status, { deliveries }) => {
      orders.place(order as Order, Buffer.from(JSON.stringify(order)), 'refused')
      deliveries.enqueue({ surface: 'bkyemek/pos', operation: 'receiveOrder', body: order })
    },
  },
}

function shown({ siparis_id, restoran_id, siparis_durumu }: Order): KeptOrder {
  return { id: String(siparis_id), status: siparis_durumu, names: { siparis_id, restoran_id } }
}
