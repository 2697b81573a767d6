import type { StateHandler } from '../../surfaces/mock-surface.js'
import type { CourierState } from './state.js'

export const courierStates: Record<string, StateHandler<CourierState>> = {
  'integration is disabled': (state) => {
    const restaurantId = state.fresh('rest_off')
    state.restaurants.set(restaurantId, false)
    return { restaurantId }
  },
  'another restaurant exists': (state) => {
    const apiKey = state.fresh('yk_other')
    const restaurantId = state.fresh('rest_other')
    state.apiKeys.add(apiKey)
    state.restaurants.set(restaurantId, true)
    state.keysOfRestaurants.set(restaurantId, apiKey)
    return { restaurantId, apiKey }
  },
  'rate limit is low': (state, params) => {
    const limit =
      Number.isInteger(params['limit']) && Number(params['limit']) > 0 ? Number(params['limit']) : 3
    const apiKey = state.fresh('yk_limited')
    const restaurantId = state.fresh('rest_limited')
    state.apiKeys.add(apiKey)
    state.restaurants.set(restaurantId, true)
    state.rateLimit.set(apiKey, limit)
    return { limit, apiKey, restaurantId }
  },
}
