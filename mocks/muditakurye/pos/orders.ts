import { eachOrder } from '../../orders/each-order.js'
import type { SurfaceOrders } from '../../orders/surface-orders.js'
import type { PosState } from './state.js'

/** The orders that a POS was told of, at the status that the last event told: it can neither add nor move one. */
export const posOrders: SurfaceOrders<PosState> = {
  list: ({ events }) =>
    eachOrder(events.list(), ([orderId, status]) => ({ id: orderId, status, names: { orderId } })),
  find: ({ events }, id) => {
    const status = events.statusOf(id)
    return status && { id, status, names: { orderId: id } }
  },
  nameIn: ({ orderId }) => orderId,
  held: ({ events }, { orderId }) => {
    const status = events.statusOf(String(orderId))
    return status && { orderId, status }
  },
}
