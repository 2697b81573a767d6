import type { CourierState } from '../state.js'
import { membersOf, withBody } from '../../../defects/json-bodies.js'
import { sampleRestaurant } from '../sample-restaurant.js'
import { isAt, rewriting, type CourierDefect } from './kinds-of-defects.js'

/** Chooses, of the numbers saved so far (the newest last), the one that is taken for the number asked for. */
type Search = (asked: string, saved: readonly string[]) => string | undefined

/** The sound store finds a number only by itself: a careless one needs a list of its own. */
const savedNumbers = new WeakMap<CourierState, string[]>()

/** Looks order numbers up carelessly in these operations. */
export function searching(operations: readonly string[], search: Search): CourierDefect {
  return (call, proceed, state) => {
    const body = membersOf(call)
    const member = ['remoteOrderNumber', 'RemoteOrderNumber'].find((name) => typeof body?.[name] === 'string')
    if (!body || !member) return proceed(call)
    const asked = String(body[member])
    const saved = savedNumbers.get(state) ?? []
    savedNumbers.set(state, saved)
    const found = operations.some((operation) => isAt(call, operation)) ? search(asked, saved) : undefined
    if (isAt(call, 'savePackage')) saved.push(asked)
    return proceed(found === undefined ? call : withBody(call, { ...body, [member]: found }))
  }
}

/** Looks for a package by its number alone, whoever's it is. */
export function searchingEverywhere(operation: string): CourierDefect {
  return rewriting(operation, (body, { packages, restaurant }) => {
    const { apiKey: ApiKey, apiSecret: ApiSecret, restaurantId: RestaurantID } = sampleRestaurant
    const isOwnKey = body['ApiKey'] === restaurant.apiKey && body['ApiSecret'] === restaurant.apiSecret
    return isOwnKey && packages.find(RestaurantID, String(body['remoteOrderNumber']))
      ? { ...body, ApiKey, ApiSecret, RestaurantID }
      : body
  })
}
