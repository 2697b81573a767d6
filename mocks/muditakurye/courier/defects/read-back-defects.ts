import { heldOrderDefects } from '../../../defects/held-order-defects.js'
import type { CourierState } from '../state.js'

/** MuditaKurye that answers as it should, and holds something else. */
export const readBackDefects = heldOrderDefects<CourierState>({
  isOrder: ({ method }) => method === 'POST',
  id: 'orderId',
  texts: ['customerName', 'deliveryAddress', 'notes'],
  amounts: ['subtotal', 'deliveryFee', 'taxAmount', 'total'],
  lists: ['items'],
  customer: 'customerName',
})
