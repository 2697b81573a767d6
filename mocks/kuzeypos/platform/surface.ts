import { contract } from '../../../contracts/kuzeypos/contract.js'
import { secretPlacesOf } from '../../call/secret-places.js'
import { defineMockSurface } from '../../surfaces/mock-surface.js'
import { kuzeyRefusals } from '../kuzey-refusals.js'
import { platformDefects } from './defects.js'
import { updateCourierStatus } from './operations.js'
import { platformOrders } from './orders.js'
import { platformMagicValues, platformForcedResponses } from './forced-responses.js'
import { PlatformState } from './state.js'
import { platformStates } from './states.js'

/** KuzeyPOS as the courier companies see it. */
export const platform = defineMockSurface<PlatformState>({
  surface: 'kuzeypos/platform',
  contract,
  createState: (world) => new PlatformState(world),
  operations: { updateCourierStatus },
  states: platformStates,
  parts: ({ parts }) => parts,
  orders: platformOrders,
  defects: platformDefects,
  forcedResponses: platformForcedResponses,
  magicValues: platformMagicValues,
  refusals: kuzeyRefusals,
  secrets: secretPlacesOf('kuzeypos/platform'),
})
