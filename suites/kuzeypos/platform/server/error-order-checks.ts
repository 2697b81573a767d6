import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectMember, expectTextMember } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { freshObjectId } from '../../object-id.js'
import {
  sendForInactive,
  sendMalformedOrderId,
  sendMalformedRestaurantId,
  sendWithoutKey,
} from '../refusals.js'
import type { PlatformRequirement } from '../requirement.js'
import { inactiveOrder, json, sendBrokenUpdate, sendUpdate } from '../requests.js'

/** Two faults in one request, and the first of them alone: the answer's words tell which was found. */
const pairs: {
  name: string
  title: Bilingual
  state: string
  both(target: Target): Promise<Exchange>
  first(target: Target): Promise<Exchange>
}[] = [
  {
    name: 'key-before-restaurant-id',
    title: {
      en: 'tells a missing key before a malformed restaurantId',
      tr: 'eksik anahtarı, biçimi bozuk restaurantId değerinden önce bildirir',
    },
    state: 'order exists',
    both: (target) =>
      target.send({
        operation: 'updateCourierStatus',
        headers: json,
        body: { restaurantId: 'restoran-1', orderId: freshObjectId(target), status: 1 },
        deliberatelyInvalid: true,
      }),
    first: sendWithoutKey,
  },
  {
    name: 'restaurant-id-before-order-id',
    title: {
      en: 'tells a malformed restaurantId before a malformed orderId',
      tr: 'biçimi bozuk restaurantId değerini, biçimi bozuk orderId değerinden önce bildirir',
    },
    state: 'order exists',
    both: (target) =>
      sendBrokenUpdate(target, { restaurantId: 'restoran-1', orderId: 'siparis-1', status: 1 }),
    first: sendMalformedRestaurantId,
  },
  {
    name: 'order-id-before-integration',
    title: {
      en: 'tells a malformed orderId before an unknown restaurant',
      tr: 'biçimi bozuk orderId değerini, bilinmeyen restorandan önce bildirir',
    },
    state: 'order exists',
    both: (target) =>
      sendBrokenUpdate(target, { restaurantId: freshObjectId(target), orderId: 'siparis-1', status: 1 }),
    first: sendMalformedOrderId,
  },
  {
    name: 'integration-before-order',
    title: {
      en: 'tells an inactive integration before an unknown order',
      tr: 'aktif olmayan entegrasyonu, bilinmeyen siparişten önce bildirir',
    },
    state: 'integration is inactive',
    async both(target) {
      const { restaurantId, key } = await inactiveOrder(target)
      return sendUpdate(target, { restaurantId, orderId: freshObjectId(target) }, 1, key)
    },
    first: sendForInactive,
  },
]

export const errorOrderChecks = defineChecks<PlatformRequirement>(
  pairs.map(({ name, title, state, both, first }) => ({
    id: `kuzeypos/platform/errors/${name}` as const,
    title,
    requirement: 'errors-in-listed-order' as const,
    state,
    run: (async (target) => {
      const alone = await first(target)
      expectMember(await both(target), 'message', expectTextMember(alone, 'message'))
    }) satisfies Check['run'],
  })),
)
