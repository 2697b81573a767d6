import { contract } from '../../../contracts/bkyemek/contract.js'
import { secretPlacesOf } from '../../call/secret-places.js'
import { defineMockSurface } from '../../surfaces/mock-surface.js'
import { posDefects } from './defects.js'
import { posError } from './errors.js'
import { receiveOrder } from './operations.js'
import { posOrders } from './orders.js'
import { posMagicValues, posForcedResponses } from './forced-responses.js'
import { PosState } from './state.js'

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
  forcedResponses: posForcedResponses,
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
  secrets: secretPlacesOf('bkyemek/pos'),
})
