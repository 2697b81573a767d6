import { contract } from '../../../contracts/muditakurye/contract.js'
import { secretPlacesOf } from '../../call/secret-places.js'
import { defineMockSurface } from '../../surfaces/mock-surface.js'
import { posDefects } from './defects.js'
import { posError } from './errors.js'
import { receiveCancellation, receiveStatus } from './operations.js'
import { posOrders } from './orders.js'
import { posMagicValues, posForcedResponses } from './forced-responses.js'
import { PosState } from './state.js'

/** An order source as MuditaKurye sees it when it tells what became of an order. */
export const pos = defineMockSurface<PosState>({
  surface: 'muditakurye/pos',
  contract,
  createState: (world) => new PosState(world),
  operations: { receiveStatus, receiveCancellation },
  states: {},
  parts: ({ parts }) => parts,
  orders: posOrders,
  defects: posDefects,
  forcedResponses: posForcedResponses,
  magicValues: posMagicValues,
  refusals: {
    unknownPath: posError('unknownPath'),
    wrongMethod: (allowed) => ({
      ...posError('wrongMethod', allowed.join(' or ')),
      headers: { allow: allowed.join(', ') },
    }),
    tooLarge: posError('tooLarge'),
    brokenServer: posError('unexpected'),
    unavailable: posError('maintenance'),
  },
  secrets: secretPlacesOf('muditakurye/pos'),
})
