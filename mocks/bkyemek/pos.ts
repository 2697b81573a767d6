import { contract } from '../../contracts/bkyemek/contract.js'
import { defineMockSurface } from '../mock-surface.js'
import { posCaller } from './pos-caller.js'
import { posDefects } from './pos-defects.js'
import { posError } from './pos-errors.js'
import { receiveOrder } from './pos-operations.js'
import { posOrders } from './pos-orders.js'
import { posMagicValues, posProvocations } from './pos-provocations.js'
import { PosState } from './pos-state.js'

/** A restaurant's POS as BK Yemek sees it. */
export const pos = defineMockSurface<PosState>({
  surface: 'bkyemek/pos',
  contract,
  createState: (world) => new PosState(world),
  operations: { receiveOrder },
  states: {},
  parts: ({ parts }) => parts,
  orders: posOrders,
  defects: posDefects,
  provocations: posProvocations,
  magicValues: posMagicValues,
  refusals: {
    unknownPath: posError('unknownPath'),
    wrongMethod: (allowed) => ({
      ...posError('wrongMethod', allowed.join(', ')),
      headers: { allow: allowed.join(', ') },
    }),
    tooLarge: posError('tooLarge'),
    brokenServer: posError('systemError'),
    unavailable: posError('unavailable'),
  },
  secrets: posCaller.secrets,
})
