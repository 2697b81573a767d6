import type { Call } from '../../../call/call.js'
import { filedByCutIds, heldOrderDefects } from '../../../defects/held-order-defects.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import type { PosState } from '../state.js'

const isOrder = ({ method }: Call): boolean => method === 'POST'
const texts = ['address.full', 'address.note', 'note']

/** A POS that answers as it should, and holds something else. */
export const readBackDefects: Record<string, Defect<PosState>> = {
  ...heldOrderDefects<PosState>({
    isOrder,
    id: 'orderId',
    texts,
    amounts: ['totals.subtotal', 'totals.deliveryFee', 'totals.total'],
    lists: ['items'],
    customer: 'address.full',
  }),
  'orders-held-apart/by-the-beginning-of-their-ids': filedByCutIds(isOrder, 'orderId', texts),
}
