import { lifecycle } from '../../../contracts/kuzeypos/lifecycle.js'
import { eachOrder } from '../../orders/each-order.js'
import type { KeptOrder, SurfaceOrders } from '../../orders/surface-orders.js'
import type { CourierState } from './state.js'
import type { PushedOrder } from '../pushed-orders.js'

/** The restaurant of the page's samples: a courier works for any. */
const restaurantId = '507f1f77bcf86cd799439011'

/** The orders that a courier company was given, at the status that they were pushed with. */
export const courierOrders: SurfaceOrders<CourierState> = {
  list: ({ orders }) => eachOrder(orders.list(), ([id, order]) => shown(id, order)),
  find: ({ orders }, id) => {
    const order = orders.find(id)
    return order && shown(id, order)
  },
  nameIn: ({ kuzeyOrderId }) => kuzeyOrderId,
  held: ({ orders }, { kuzeyOrderId }) => orders.find(String(kuzeyOrderId)),
  create: {
    schema: 'receiveOrder.request',
    hasStatus: true,
    loadDrawing: async () => {
      const { realisticOrder } = await import('../realistic-order.js')
      return (_state, context, status) => realisticOrder(context, restaurantId, status)
    },
    idOf: (order) => String((order as PushedOrder).kuzeyOrderId),
    place: ({ orders }, order) => void orders.take(order),
  },
}

function shown(id: string, { kuzeyOrderId, restaurantId, status }: PushedOrder): KeptOrder {
  return {
    id,
    ...(status !== undefined && Object.hasOwn(lifecycle.states, status) && { status }),
    names: {
      ...(restaurantId !== undefined && { restaurantId }),
      ...(kuzeyOrderId !== undefined && { kuzeyOrderId }),
    },
  }
}
