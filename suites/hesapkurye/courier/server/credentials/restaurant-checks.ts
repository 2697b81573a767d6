import { defineChecks } from '../../../../check.js'
import { expectThat, shownBody } from '../../../../run/expect/expect.js'
import type { Exchange } from '../../../../run/http/exchange.js'
import { MissingPrerequisite } from '../../../../run/missing-prerequisite.js'
import type { Target } from '../../../../run/target/target.js'
import { expectAnsweredOtherwise } from '../answered-alike.js'
import type { CourierRequirement } from '../../requirement.js'
import { ownRestaurantKey, ownUser, send, userCredentials } from '../../requests.js'
import { expectSuccess } from '../packages/expect-package.js'
import { objectsIn } from '../../json-values.js'
import { expectRestaurantKey, restaurantKeyIn, type RestaurantKey } from './restaurant-credentials.js'
import { requireSuccess } from '../packages/saved-package.js'

const names = ['RestaurantID', 'ApiKey', 'ApiSecret']

const neverIssued: RestaurantKey = {
  RestaurantID: 'never_issued_0000000000',
  ApiKey: 'never_issued_0000000001',
  ApiSecret: 'never_issued_0000000002',
}

function requireRestaurantKey(target: Target, exchange: Exchange): RestaurantKey {
  const key = restaurantKeyIn(target, exchange)
  if (key) return key
  throw new MissingPrerequisite({
    en: 'RestaurantInfos gives no credentials that this check could build on',
    tr: 'RestaurantInfos, bu kontrolün dayanacağı kimlik bilgilerini vermiyor',
  })
}

export const restaurantChecks = defineChecks<CourierRequirement>([
  {
    id: 'hesapkurye/courier/restaurants/credentials-given',
    title: {
      en: 'gives a restaurant’s user its credentials',
      tr: 'restoran kullanıcısına kimlik bilgilerini verir',
    },
    requirement: 'restaurant-credentials-given',
    credentials: userCredentials,
    tags: ['smoke'],
    async run(target) {
      const exchange = await send(target, 'getRestaurantInfos', ownUser(target))
      expectSuccess(exchange)
      expectRestaurantKey(target, exchange)
    },
  },
  {
    id: 'hesapkurye/courier/restaurants/credentials-by-name',
    title: {
      en: 'calls them RestaurantID, ApiKey and ApiSecret',
      tr: 'bunlara RestaurantID, ApiKey ve ApiSecret adını verir',
    },
    requirement: 'restaurant-credentials-by-name',
    credentials: userCredentials,
    async run(target) {
      const exchange = await send(target, 'getRestaurantInfos', ownUser(target))
      requireRestaurantKey(target, exchange)
      const { body } = exchange.response
      expectThat(
        objectsIn(body).some((object) => names.every((name) => Object.hasOwn(object, name))),
        { en: `an object with ${names.join(', ')}`, tr: `${names.join(', ')} alanlarını taşıyan bir nesne` },
        shownBody(body),
      )
    },
  },
  {
    id: 'hesapkurye/courier/restaurants/credentials-work',
    title: {
      en: 'confirms the credentials that it gave',
      tr: 'verdiği kimlik bilgilerini onaylar',
    },
    requirement: 'restaurant-credentials-work',
    credentials: userCredentials,
    async run(target) {
      const given = requireRestaurantKey(target, await send(target, 'getRestaurantInfos', ownUser(target)))
      requireSuccess('check-credential', await send(target, 'checkCredential', ownRestaurantKey(target)))
      const refused = await send(target, 'checkCredential', neverIssued)
      const refusedAgain = await send(target, 'checkCredential', neverIssued)
      const confirmed = await send(target, 'checkCredential', given)
      expectSuccess(confirmed)
      expectAnsweredOtherwise(confirmed, refused, refusedAgain)
    },
  },
])
