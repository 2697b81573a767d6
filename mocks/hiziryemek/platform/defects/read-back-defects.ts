import type { Defect } from '../../../surfaces/mock-surface.js'
import { isTaken } from '../../../defects/corrupt-response.js'
import { filing, heldMoveDefects } from '../../../defects/held-move-defects.js'
import { membersOf } from '../../../defects/json-bodies.js'
import { heldInTheEnd, misheld } from '../../../defects/misheld.js'
import { platformOrders } from '../orders.js'
import type { PlatformState } from '../state.js'

/** HızırYemek that answers as it should, and leaves its orders elsewhere. */
export const readBackDefects: Record<string, Defect<PlatformState>> = {
  ...heldMoveDefects<PlatformState>({
    orders: platformOrders,
    isEvent: ({ method }) => method === 'POST',
    moved: ({ status }) => ({ status }),
  }),
  // To it an order that leaves the restaurant is done with.
  'taken-event-moves-the-order/on-its-way-is-delivered': filing((status) =>
    status === 'on_the_way' ? 'delivered' : status,
  ),
  // It looks for the order by its own id alone, and says nothing where it found none.
  'taken-event-moves-the-order/by-its-own-id-alone': async (call, proceed, state) => {
    const { orderId, posOrderId } = membersOf(call)
    const named = orderId === undefined ? orderNamed(state, posOrderId) : undefined
    const before = named && heldInTheEnd(platformOrders, state, { orderId: named })
    const answer = await proceed(call)
    if (before && isTaken(answer)) misheld(state).set(named, () => before)
    return answer
  },
}

function orderNamed({ orders, conflicts }: PlatformState, posOrderId: unknown): string | undefined {
  if (typeof posOrderId !== 'string') return undefined
  const found = orders.find({ orderId: undefined, posOrderId }, conflicts)
  return found && found !== 'conflict' ? found.orderId : undefined
}
