import { contract } from '../../contracts/hiziryemek/contract.js'
import { defineMockSurface } from '../mock-surface.js'
import { platformDefects } from './platform-defects.js'
import { updateOrderStatus } from './platform-operations.js'
import { platformOrders } from './platform-orders.js'
import { PlatformState } from './platform-state.js'
import { platformStates } from './platform-states.js'
import { magicOrderIds, provocations } from './provocations.js'
import { refusals, secrets } from './refusals.js'

/** HızırYemek as a POS sees it that reports statuses. */
export const platform = defineMockSurface<PlatformState>({
  surface: 'hiziryemek/platform',
  contract,
  createState: (world) => new PlatformState(world),
  operations: { updateOrderStatus },
  states: platformStates,
  parts: ({ parts }) => parts,
  orders: platformOrders,
  defects: platformDefects,
  provocations: { updateOrderStatus: provocations([400, 401, 404]) },
  magicValues: magicOrderIds('updateOrderStatus'),
  refusals,
  secrets,
})
