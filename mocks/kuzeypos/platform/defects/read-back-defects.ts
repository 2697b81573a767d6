import { heldMoveDefects } from '../../../defects/held-move-defects.js'
import { platformOrders } from '../orders.js'
import type { PlatformState } from '../state.js'

/** KuzeyPOS that answers as it should, and leaves its orders elsewhere. */
export const readBackDefects = heldMoveDefects<PlatformState>({
  orders: platformOrders,
  isEvent: ({ method }) => method === 'POST',
  moved: () => ({ status: 'teslim-edildi' }),
})
