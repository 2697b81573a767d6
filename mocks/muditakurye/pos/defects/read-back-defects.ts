import { heldMoveDefects } from '../../../defects/held-move-defects.js'
import { posOrders } from '../orders.js'
import type { PosState } from '../state.js'

/** A POS that answers as it should, and leaves its orders elsewhere. */
export const readBackDefects = heldMoveDefects<PosState>({
  orders: posOrders,
  isEvent: ({ method }) => method === 'POST',
  moved: ({ status }) => ({ status }),
})
