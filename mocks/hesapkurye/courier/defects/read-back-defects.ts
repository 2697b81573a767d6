import { heldMoveDefects } from '../../../defects/held-move-defects.js'
import { heldOrderDefects, writtenOverWhenRefused } from '../../../defects/held-order-defects.js'
import { courierOrders } from '../orders.js'
import type { CourierState } from '../state.js'
import { isAt } from './kinds-of-defects.js'

/** Hesap Kurye that answers as it should, and holds something else. */
export const readBackDefects = {
  ...heldOrderDefects<CourierState>({
    isOrder: (call) => isAt(call, 'savePackage'),
    id: 'RemoteOrderNumber',
    texts: ['CustomerName', 'Address', 'OrderNote'],
    amounts: ['PackagePrice'],
    lists: ['Products'],
    customer: 'CustomerName',
  }),
  'refused-order-not-held/written-over': writtenOverWhenRefused<CourierState>(
    (call) => isAt(call, 'savePackage'),
    'RemoteOrderNumber',
  ),
  ...heldMoveDefects<CourierState>({
    orders: courierOrders,
    isEvent: (call) => isAt(call, 'cancelPackage'),
    moved: () => ({ StatusValue: 9, Status: 'Sipariş iptal edildi' }),
  }),
}
