import { expectThat, shownBody } from '../../../../run/expect/expect.js'
import type { Exchange } from '../../../../run/http/exchange.js'
import type { Target } from '../../../../run/target/target.js'
import { ownRestaurantKey } from '../../requests.js'
import { objectsIn, valuesIn } from '../../json-values.js'

export interface RestaurantKey {
  RestaurantID: string
  ApiKey: string
  ApiSecret: string
}

/**
 * The credentials that an answer of RestaurantInfos gives: under the assumed names, in any letter case, or, as
 * no name is documented, the values that the run itself was given, under any.
 */
export function restaurantKeyIn(target: Target, { response }: Exchange): RestaurantKey | undefined {
  return objectsIn(response.body).map(namedKey).find(isWhole) ?? ownKeyIn(target, response.body)
}

/** The answer gives a RestaurantID, an ApiKey and an ApiSecret. */
export function expectRestaurantKey(target: Target, exchange: Exchange): void {
  expectThat(
    restaurantKeyIn(target, exchange) !== undefined,
    { en: 'a RestaurantID, an ApiKey and an ApiSecret', tr: 'RestaurantID, ApiKey ve ApiSecret' },
    shownBody(exchange.response.body),
  )
}

/** The answer gives neither ApiKey nor ApiSecret, whatever its status and form. */
export function expectNoKeys(target: Target, { response }: Exchange): void {
  const { ApiKey, ApiSecret } = ownRestaurantKey(target)
  const named = objectsIn(response.body).map(namedKey)
  const given = valuesIn(response.body)
  expectThat(
    !named.some((key) => key.ApiKey !== '' || key.ApiSecret !== '') &&
      !given.includes(ApiKey) &&
      !given.includes(ApiSecret),
    { en: 'neither ApiKey nor ApiSecret', tr: 'ApiKey ve ApiSecret olmaması' },
    shownBody(response.body),
  )
}

function namedKey(object: Record<string, unknown>): RestaurantKey {
  const valueOf = (wanted: string): string => {
    const [, value] = Object.entries(object).find(([name]) => asciiLetters(name) === wanted) ?? []
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  return {
    RestaurantID: valueOf('restaurantid'),
    ApiKey: valueOf('apikey'),
    ApiSecret: valueOf('apisecret'),
  }
}

function asciiLetters(name: string): string {
  return name.replaceAll(/[^A-Za-z]/g, '').toLowerCase()
}

function isWhole({ RestaurantID, ApiKey, ApiSecret }: RestaurantKey): boolean {
  return RestaurantID !== '' && ApiKey !== '' && ApiSecret !== ''
}

function ownKeyIn(target: Target, body: Buffer): RestaurantKey | undefined {
  const own = ownRestaurantKey(target)
  const given = valuesIn(body)
  return Object.values(own).every((value) => given.includes(value)) ? own : undefined
}
