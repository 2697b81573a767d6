import type { Call } from '../../../call/call.js'
import { changedAt } from '../../../defects/changed-at.js'
import { isTaken } from '../../../defects/corrupt-response.js'
import { filedByCutIds, heldOrderDefects } from '../../../defects/held-order-defects.js'
import { membersOf } from '../../../defects/json-bodies.js'
import { misheld } from '../../../defects/misheld.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import type { CourierState } from '../state.js'

const isOrder = ({ method }: Call): boolean => method === 'POST'
const texts = ['orderNote', 'courierNote', 'customer.address.street', 'customer.address.directions']

/** A courier that answers as it should, and holds something else. */
export const readBackDefects: Record<string, Defect<CourierState>> = {
  ...heldOrderDefects<CourierState>({
    isOrder,
    id: 'kuzeyOrderId',
    texts,
    amounts: ['price'],
    lists: ['badges'],
    customer: 'customer.details.name',
  }),
  'orders-held-apart/by-the-beginning-of-their-ids': filedByCutIds(isOrder, 'kuzeyOrderId', texts),
  // Its columns know no null.
  'empty-notes-held-empty': async (call, proceed, state) => {
    const answer = await proceed(call)
    const { kuzeyOrderId } = membersOf(call)
    if (isTaken(answer) && kuzeyOrderId != null) {
      misheld(state).set(kuzeyOrderId, (held) => ({
        ...held,
        order: changedAt(held.order, ['orderNote', 'courierNote'], (note) => note ?? ''),
      }))
    }
    return answer
  },
}
