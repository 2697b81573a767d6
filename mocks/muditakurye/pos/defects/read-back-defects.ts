import { isTaken } from '../../../defects/corrupt-response.js'
import { filing, heldMoveDefects } from '../../../defects/held-move-defects.js'
import { membersOf } from '../../../defects/json-bodies.js'
import { heldInTheEnd, misheld } from '../../../defects/misheld.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { posOrders } from '../orders.js'
import type { PosState } from '../state.js'

/** A POS that answers as it should, and leaves its orders elsewhere. */
export const readBackDefects: Record<string, Defect<PosState>> = {
  ...heldMoveDefects<PosState>({
    orders: posOrders,
    isEvent: ({ method }) => method === 'POST',
    moved: ({ status }) => ({ status }),
  }),
  // To it an order that leaves the restaurant is done with.
  'taken-event-moves-the-order/on-its-way-is-delivered': filing((status) =>
    status === 'ON_DELIVERY' ? 'DELIVERED' : status,
  ),
  'taken-event-moves-the-order/fewer-words': filing((status) =>
    ['VALIDATED', 'ROUTED', 'ASSIGNED', 'ACCEPTED'].includes(status) ? 'NEW' : status,
  ),
  // It files the first status that it hears of an order, and never again.
  'taken-event-moves-the-order/first-one-alone': async (call, proceed, state) => {
    const { orderId } = membersOf(call)
    const before = heldInTheEnd(posOrders, state, { orderId })
    const answer = await proceed(call)
    if (isTaken(answer) && before.count > 0) misheld(state).set(orderId, () => before)
    return answer
  },
  'told-order-held-once': async (call, proceed, state) => {
    const { orderId } = membersOf(call)
    const before = heldInTheEnd(posOrders, state, { orderId })
    const answer = await proceed(call)
    if (isTaken(answer) && before.count > 0) {
      misheld(state).set(orderId, ({ order }) => ({ count: before.count + 1, order }))
    }
    return answer
  },
}
