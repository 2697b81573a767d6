import { contract } from '../../contracts/hiziryemek/contract.js'
import { defineMockSurface } from '../mock-surface.js'
import { posDefects } from './pos-defects.js'
import { receiveOrder } from './pos-operations.js'
import { posOrders } from './pos-orders.js'
import { PosState } from './pos-state.js'
import { magicOrderIds, provocations } from './provocations.js'
import { refusals, secrets } from './refusals.js'

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
  provocations: { receiveOrder: provocations([]) },
  magicValues: magicOrderIds('receiveOrder'),
  refusals,
  secrets,
})
