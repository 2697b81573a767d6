import { contract } from '../../../../contracts/hiziryemek/revisions/later/contract.js'
import { defineMockSurface, type StateHandler } from '../../../surfaces/mock-surface.js'
import { forcedResponses } from '../../forced-responses.js'
import { platformStates } from '../states.js'
import { platform } from '../surface.js'
import { laterDefects } from './defects.js'
import { apply, getRestaurantStatus, updateOrderStatus } from './operations.js'
import { laterHeader } from './secret-header.js'
import { LaterPlatformState } from './state.js'

const restaurantExists: StateHandler<LaterPlatformState> = (state, told) => {
  const restaurantId = state.freshIds().orderId
  state.describe(restaurantId, told)
  return { restaurantId }
}

/** HızırYemek by its later revision, as far as its page and its collection were read. */
export const laterPlatform = defineMockSurface<LaterPlatformState>({
  ...platform,
  contract,
  createState: (world) => new LaterPlatformState(world),
  operations: { updateOrderStatus, getRestaurantStatus, apply },
  states: { ...platformStates, 'restaurant exists': restaurantExists },
  defects: laterDefects,
  forcedResponses: {
    updateOrderStatus: forcedResponses([400, 401, 404], laterHeader),
    getRestaurantStatus: forcedResponses([], laterHeader),
    apply: forcedResponses([429], laterHeader),
  },
})
