import { contract } from '../../../contracts/hiziryemek/contract.js'
import { secretPlacesOf } from '../../call/secret-places.js'
import { defineMockSurface } from '../../surfaces/mock-surface.js'
import { platformDefects } from './defects.js'
import { updateOrderStatus } from './operations.js'
import { platformOrders } from './orders.js'
import { PlatformState } from './state.js'
import { platformStates } from './states.js'
import { magicOrderIds, forcedResponses } from '../forced-responses.js'
import { refusals } from '../refusals.js'

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
  forcedResponses: { updateOrderStatus: forcedResponses([400, 401, 404]) },
  magicValues: magicOrderIds('updateOrderStatus'),
  refusals,
  secrets: secretPlacesOf('hiziryemek/platform'),
})
