import type { Call } from '../../../call/call.js'
import { heldOrderDefects, writtenOverWhenRefused } from '../../../defects/held-order-defects.js'
import type { CourierState } from '../state.js'

/** MuditaKurye that answers as it should, and holds something else. */
export const readBackDefects = {
  ...heldOrderDefects<CourierState>({
    isOrder,
    id: 'orderId',
    texts: ['customerName', 'deliveryAddress', 'notes'],
    amounts: ['subtotal', 'deliveryFee', 'taxAmount', 'total'],
    lists: ['items'],
    customer: 'customerName',
  }),
  'refused-order-not-held/written-over': writtenOverWhenRefused<CourierState>(isOrder, 'orderId'),
}

function isOrder({ method }: Call): boolean {
  return method === 'POST'
}
