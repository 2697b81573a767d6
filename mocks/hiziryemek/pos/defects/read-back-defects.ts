import { heldOrderDefects } from '../../../defects/held-order-defects.js'
import type { PosState } from '../state.js'

/** A POS that answers as it should, and holds something else. */
export const readBackDefects = heldOrderDefects<PosState>({
  isOrder: ({ method }) => method === 'POST',
  id: 'orderId',
  texts: ['address.full', 'address.note', 'note'],
  amounts: ['totals.subtotal', 'totals.deliveryFee', 'totals.total'],
  lists: ['items'],
  customer: 'address.full',
})
