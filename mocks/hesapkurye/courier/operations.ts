import { refuse, type Answer } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import { requireKey, requireRestaurantKey, requireUser } from './credentials.js'
import { courierErrors } from './errors.js'
import type { CourierState } from './state.js'
import { requireOrder } from './packages/package-order.js'
import type { Package } from './packages/package-store.js'
import { paymentMethods } from './payment-methods.js'
import { requireBody, requireValid, withOrderNumber } from './request-body.js'
import { shownPackage } from './packages/shown-package.js'

interface PackageRequest {
  remoteOrderNumber: string
  RestaurantID: string
}

/** What a success says is documented for Cancel alone; the other texts are made like it. */
export function checkCredential(call: Call, state: CourierState): Answer {
  requireRestaurantKey(requireBody(call), state)
  return ok({ message: 'Bilgiler doğrulandı.' })
}

export function savePackage(call: Call, state: CourierState): Answer {
  const body = requireBody(call)
  const { restaurantId } = requireRestaurantKey(body, state)
  const saving = state.packages.save(restaurantId, requireOrder(body), state.repeats)
  if (saving === 'refused') refuse(courierErrors.repeatedNumber)
  return ok({ message: 'Paket kaydedildi.' })
}

export function getPaymentMethods(call: Call, state: CourierState): Answer {
  requireKey(requireBody(call), state)
  return ok(state.paymentMethodsAs === 'array' ? paymentMethods : paymentMethods[0])
}

export function getPackage(call: Call, state: CourierState): Answer {
  const body = withOrderNumber(requireBody(call))
  const restaurant = requireKey(body, state)
  const { RestaurantID, remoteOrderNumber } = requireValid<PackageRequest>('getPackage', body)
  if (RestaurantID !== restaurant.restaurantId) refuse(courierErrors.packageNotFound)
  const found = requirePackage(state, RestaurantID, remoteOrderNumber)
  return ok(shownPackage(found, restaurant, state.shownTypes))
}

export function cancelPackage(call: Call, state: CourierState): Answer {
  const body = withOrderNumber(requireBody(call))
  const { restaurantId } = requireRestaurantKey(body, state)
  const { remoteOrderNumber } = requireValid<PackageRequest>('cancelPackage', body)
  const found = requirePackage(state, restaurantId, remoteOrderNumber)
  if (!state.packages.cancel(found)) refuse(courierErrors.delivered)
  return ok({ message: 'Paket iptal edildi.' })
}

export function getRestaurantInfos(call: Call, state: CourierState): Answer {
  const { restaurantId, apiKey, apiSecret } = requireUser(requireBody(call), state)
  return ok({ RestaurantID: restaurantId, ApiKey: apiKey, ApiSecret: apiSecret })
}

function requirePackage(state: CourierState, restaurantId: string, remoteOrderNumber: string): Package {
  return state.packages.find(restaurantId, remoteOrderNumber) ?? refuse(courierErrors.packageNotFound)
}

function ok(body: unknown): Answer {
  return { status: 200, body }
}
