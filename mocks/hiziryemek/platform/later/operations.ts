import { wordOf } from '../../../../contracts/text/word-of.js'
import { refuse, type Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import { parseJson } from '../../../call/parse-json.js'
import { valueAt } from '../../../call/value-at.js'
import { hiziryemekError } from '../../hiziryemek-errors.js'
import { requireJsonObject } from '../../json-object.js'
import { requireSecretKey } from '../../secret-key.js'
import { takeUpdate } from '../operations.js'
import { laterHeader } from './secret-header.js'
import type { LaterPlatformState, Restaurant } from './state.js'

/** As the first revision has it, of a restaurant that the call names. */
export function updateOrderStatus(call: Call, state: LaterPlatformState): Answer {
  requireSecretKey(call, state.secretKeys, laterHeader)
  requireRestaurant(requireJsonObject(call)['restaurantId'], state)
  return takeUpdate(call, state)
}

export function getRestaurantStatus(call: Call, state: LaterPlatformState): Answer {
  requireSecretKey(call, state.secretKeys, laterHeader)
  const asked = new URLSearchParams(call.query).get('restaurantId') ?? undefined
  return { status: 200, body: requireRestaurant(asked, state) }
}

/** Open to all; the body of its answer was not read, nor which applications are refused. */
export function apply(call: Call, state: LaterPlatformState): Answer {
  const applicant = wordOf(valueAt(parseJson(call.rawBody.toString()), 'email'))
  return state.apply(applicant, call.world.clock.now()) ? { status: 201 } : hiziryemekError(429)
}

/** That it is mandatory is stated; how its absence or another's id is answered was not read. */
function requireRestaurant(id: unknown, { restaurants }: LaterPlatformState): Restaurant {
  if (typeof id !== 'string' || id === '') refuse(hiziryemekError(400))
  return restaurants.get(id) ?? refuse(hiziryemekError(404))
}
