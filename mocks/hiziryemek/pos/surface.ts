import { contract } from '../../../contracts/hiziryemek/contract.js'
import { secretPlacesOf } from '../../call/secret-places.js'
import { defineMockSurface } from '../../surfaces/mock-surface.js'
import { posDefects } from './defects.js'
import { receiveOrder } from './operations.js'
import { posOrders } from './orders.js'
import { PosState } from './state.js'
import { magicOrderIds, forcedResponses } from '../forced-responses.js'
import { refusals } from '../refusals.js'

/** A reference POS as HızırYemek sees it that pushes orders to it. */
export const pos = defineMockSurface<PosState>({
  surface: 'hiziryemek/pos',
  contract,
  createState: (world) => new PosState(world),
  operations: { receiveOrder },
  states: {},
  parts: ({ parts }) => parts,
  orders: posOrders,
  defects: posDefects,
  forcedResponses: { receiveOrder: forcedResponses([]) },
  magicValues: magicOrderIds('receiveOrder'),
  refusals,
  secrets: secretPlacesOf('hiziryemek/pos'),
})
