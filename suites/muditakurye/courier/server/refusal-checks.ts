import { askingMore, type LightKind } from '../../../families/asking-more.js'
import { defineChecks, type Check } from '../../../check.js'
import { brokenJson, notAnObject } from '../../../families/bodies/broken-json.js'
import { familyChecks } from '../../../families/family-row.js'
import { expectClientError, expectMember, expectStatus } from '../../../run/expect/expect.js'
import { requireRefused } from '../../../run/expect/require-refused.js'
import { MissingPrerequisite } from '../../../run/missing-prerequisite.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { isAccepted } from '../accepted.js'
import { expectCode, expectEnvelope, refusalStatuses, type RefusalKind } from '../codes.js'
import { facts } from '../facts.js'
import type { CourierRequirement } from '../requirement.js'
import { apiKey, order, otherPayload, sendBrokenOrder, sendOrder, without } from '../requests.js'

type Run = Check['run']

const unknownRestaurant = 'rest_never_issued00'
const cutShort = '{"orderId": "order_1", "restaurantId": '

function sendForUnknownRestaurant(target: Target): Promise<Exchange> {
  return sendOrder(target, order(target, { restaurantId: unknownRestaurant }))
}

async function sendForDisabledRestaurant(target: Target): Promise<Exchange> {
  const { restaurantId } = await target.state('integration is disabled', {}, ['restaurantId'])
  return sendOrder(target, order(target, { restaurantId: String(restaurantId) }))
}

async function sendOtherPayload(target: Target): Promise<Exchange> {
  const first = order(target)
  await sendOrder(target, first)
  const second = await sendOrder(target, otherPayload(first))
  if (isAccepted(second, target) && target.reading('muditakurye.duplicate-order') === 'either') {
    throw new MissingPrerequisite(nothingRefused)
  }
  return second
}

async function sendRepeat(target: Target): Promise<Exchange> {
  const first = order(target)
  await sendOrder(target, first)
  return sendOrder(target, first)
}

const nothingRefused = {
  en: 'the target answers another payload under a used orderId as accepted, which the page allows: there is no 409 to look at',
  tr: 'hedef, kullanılmış orderId ile gelen başka içeriği sayfanın izin verdiği gibi kabul ediyor: bakılacak bir 409 yok',
}

/** One way to each documented refusal, with the code that belongs to it. */
const refusals: {
  name: string
  requirement: CourierRequirement
  kind: RefusalKind
  state?: string
  readings?: Check['readings']
  /** Where a requirement no heavier decides that there is a refusal at all. */
  asks?: LightKind
  provoke(target: Target): Promise<Exchange>
}[] = [
  {
    name: 'missing-order-id',
    requirement: 'code-of-missing-field',
    kind: 'missing-id',
    provoke: (target) => sendBrokenOrder(target, without(order(target), 'orderId')),
  },
  {
    name: 'missing-restaurant-id',
    requirement: 'code-of-missing-field',
    kind: 'missing-id',
    provoke: (target) => sendBrokenOrder(target, without(order(target), 'restaurantId')),
  },
  {
    name: 'missing-customer-name',
    requirement: 'code-of-422',
    kind: 'data',
    provoke: (target) => sendBrokenOrder(target, without(order(target), 'customerName')),
  },
  {
    name: 'wrong-type',
    requirement: 'code-of-422',
    kind: 'data',
    provoke: (target) => sendBrokenOrder(target, { ...order(target), customerName: { ad: 'Ahmet' } }),
  },
  {
    name: 'broken-json',
    requirement: 'code-of-broken-json',
    kind: 'broken-json',
    provoke: (target) => sendBrokenOrder(target, Buffer.from(cutShort)),
  },
  {
    name: 'no-credentials',
    requirement: 'code-of-401',
    kind: '401',
    provoke: (target) => sendOrder(target, order(target), {}),
  },
  {
    name: 'unknown-api-key',
    requirement: 'code-of-401',
    kind: '401',
    provoke: (target) => sendOrder(target, order(target), apiKey('yk_never_issued_0000000000')),
  },
  { name: 'unknown-restaurant', requirement: 'code-of-404', kind: '404', provoke: sendForUnknownRestaurant },
  {
    name: 'disabled-integration',
    requirement: 'code-of-403',
    kind: '403',
    state: 'integration is disabled',
    provoke: sendForDisabledRestaurant,
  },
  {
    name: 'other-payload',
    requirement: 'code-of-409',
    kind: '409',
    readings: { 'muditakurye.duplicate-order': ['either', 'replay-or-conflict'] },
    asks: 'inferred-repeat',
    provoke: sendOtherPayload,
  },
  {
    name: 'repeat',
    requirement: 'code-of-409',
    kind: '409',
    readings: { 'muditakurye.duplicate-order': ['conflict'] },
    provoke: sendRepeat,
  },
]

/** A restaurant that orders are taken for, under credentials of its own. */
async function otherRestaurant(target: Target): Promise<string> {
  const { restaurantId } = await target.state(otherRestaurantExists, {}, ['restaurantId'])
  if (restaurantId !== target.credential('restaurantId')) return String(restaurantId)
  throw new MissingPrerequisite({
    en: `the state "${otherRestaurantExists}" gave the target’s own restaurant`,
    tr: `"${otherRestaurantExists}" durumu hedefin kendi restoranını verdi`,
  })
}

const otherRestaurantExists = 'another restaurant exists'

export const refusalChecks = defineChecks<CourierRequirement>([
  {
    id: 'muditakurye/courier/restaurants/of-another',
    title: {
      en: 'refuses an order for another restaurant under one’s own credentials',
      tr: 'kendi kimlik bilgisiyle başka bir restoran için gelen siparişi reddeder',
    },
    requirement: 'other-restaurants-order-refused',
    state: otherRestaurantExists,
    async run(target) {
      const restaurantId = await otherRestaurant(target)
      expectClientError(await sendOrder(target, order(target, { restaurantId })))
    },
  },
  {
    id: 'muditakurye/courier/restaurants/unknown',
    title: {
      en: 'refuses an order for a restaurant that does not exist',
      tr: 'var olmayan restoranın siparişini reddeder',
    },
    requirement: 'unknown-restaurant-is-404',
    tags: ['smoke'],
    async run(target) {
      expectStatus(await sendForUnknownRestaurant(target), 404)
    },
  },
  {
    id: 'muditakurye/courier/restaurants/unknown-text',
    title: { en: 'says "Restaurant not found"', tr: '"Restaurant not found" der' },
    requirement: 'unknown-restaurant-text',
    async run(target) {
      expectMember(requireRefused(await sendForUnknownRestaurant(target)), 'error', 'Restaurant not found')
    },
  },
  {
    id: 'muditakurye/courier/restaurants/disabled',
    title: {
      en: 'refuses an order for a restaurant whose integration is off',
      tr: 'entegrasyonu kapalı restoranın siparişini reddeder',
    },
    requirement: 'disabled-integration-is-403',
    state: 'integration is disabled',
    async run(target) {
      expectStatus(await sendForDisabledRestaurant(target), 403)
    },
  },
  ...familyChecks<CourierRequirement>(facts, [
    ...brokenJson({
      requirement: 'broken-json-is-400',
      expect: (exchange) => expectStatus(exchange, 400),
      bodies: {
        'cut-short': cutShort,
        'no-json-at-all': 'orderId=order_1&restaurantId=rest_1',
        empty: '',
        'trailing-comma': '{"orderId": "order_1",}',
      },
    }),
    ...notAnObject({
      requirement: 'body-is-an-object',
      expect: (exchange, target) =>
        expectStatus(exchange, ...new Set([400, ...refusalStatuses(target, 'muditakurye.wrong-type')])),
      bodies: { array: '[]', text: '"order_1"', null: 'null' },
    }),
  ]),
  ...refusals.map(({ name, requirement, kind, state, readings, asks, provoke }) => ({
    id: `muditakurye/courier/codes/${name}` as const,
    title: { en: `names the documented code (${name})`, tr: `belgelenen kodu verir (${name})` },
    requirement,
    ...(state !== undefined && { state }),
    ...(readings && { readings }),
    ...(asks && askingMore(asks)),
    run: (async (target) => {
      expectCode(target, requireRefused(await provoke(target)), kind)
    }) satisfies Run,
  })),
  ...refusals
    .filter(({ state }) => state === undefined)
    .map(({ name, readings, asks, provoke }) => ({
      id: `muditakurye/courier/errors/envelope-${name}` as const,
      title: {
        en: `answers with "error" and "code" (${name})`,
        tr: `"error" ve "code" ile yanıt verir (${name})`,
      },
      requirement: 'error-envelope' as const,
      ...(readings && { readings }),
      ...(asks && askingMore(asks)),
      run: (async (target) => {
        expectEnvelope(requireRefused(await provoke(target)))
      }) satisfies Run,
    })),
])
