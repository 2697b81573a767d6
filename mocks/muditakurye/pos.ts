import { contract } from '../../contracts/muditakurye/contract.js'
import { defineMockSurface } from '../mock-surface.js'
import { posCaller } from './pos-caller.js'
import { posDefects } from './pos-defects.js'
import { posError } from './pos-errors.js'
import { receiveCancellation, receiveStatus } from './pos-operations.js'
import { posOrders } from './pos-orders.js'
import { posMagicValues, posProvocations } from './pos-provocations.js'
import { PosState } from './pos-state.js'

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
  provocations: posProvocations,
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
  secrets: posCaller.secrets,
})
