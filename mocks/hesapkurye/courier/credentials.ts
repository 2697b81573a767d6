import { refuse } from '../../call/answer.js'
import { courierErrors } from './errors.js'
import type { CourierState } from './state.js'
import type { Body } from './request-body.js'
import type { Restaurant } from './restaurant-directory.js'

/** Whose ApiKey and ApiSecret these are. */
export function requireKey({ ApiKey, ApiSecret }: Body, { restaurants }: CourierState): Restaurant {
  return restaurants.withKey(ApiKey, ApiSecret) ?? refuse(courierErrors.wrongKey)
}

/** Whose ApiKey, ApiSecret and RestaurantID these are. */
export function requireRestaurantKey(body: Body, { restaurants }: CourierState): Restaurant {
  const restaurant = restaurants.withKey(body['ApiKey'], body['ApiSecret'])
  // Asked for first: an unknown key and a RestaurantID that was left out are both undefined, and no match.
  if (!restaurant || restaurant.restaurantId !== body['RestaurantID'])
    refuse(courierErrors.wrongRestaurantKey)
  return restaurant
}

/** Whose panel this ProjectID, UserName and Password open. */
export function requireUser(
  { ProjectID, UserName, Password }: Body,
  { restaurants }: CourierState,
): Restaurant {
  return restaurants.withUser(ProjectID, UserName, Password) ?? refuse(courierErrors.wrongUser)
}
