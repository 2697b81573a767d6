import { documentedErrors } from '../../contracts/kuzeypos/error-message-requirements.js'
import { defineChecks, type Check } from '../check.js'
import { expectMember, expectStatus, expectTextMember } from '../run/expect.js'
import type { Target } from '../run/target.js'
import { expectErrorBody, expectOwnStatusCode, expectOwnStatusName } from './error-expectations.js'
import { freshObjectId } from './object-id.js'
import { refusals, sendFailing, sendForInactive, sendForUnknownOrder } from './platform-refusals.js'
import type { PlatformRequirement } from './platform-requirement.js'
import { foreignOrder, orderIn, sendUpdate } from './platform-requests.js'

type Run = Check['run']

async function sendForUnknownRestaurant(target: Target) {
  const { orderId } = await orderIn(target, 'hazirlanacak')
  return sendUpdate(target, { restaurantId: freshObjectId(target), orderId })
}

async function sendForForeignOrder(target: Target) {
  const { orderId } = await foreignOrder(target)
  return sendUpdate(target, { restaurantId: target.credential('restaurantId'), orderId })
}

export const refusalChecks = defineChecks<PlatformRequirement>([
  {
    id: 'kuzeypos/platform/restaurants/inactive-integration',
    title: {
      en: 'refuses an update for a restaurant whose integration is inactive',
      tr: 'entegrasyonu aktif olmayan restoranın güncellemesini reddeder',
    },
    requirement: 'inactive-integration-is-404',
    state: 'integration is inactive',
    async run(target) {
      expectStatus(await sendForInactive(target), 404)
    },
  },
  {
    id: 'kuzeypos/platform/restaurants/unknown',
    title: {
      en: 'refuses an update for a restaurant without integration',
      tr: 'entegrasyonu olmayan restoranın güncellemesini reddeder',
    },
    requirement: 'unknown-restaurant-is-404',
    state: 'order exists',
    async run(target) {
      expectStatus(await sendForUnknownRestaurant(target), 404)
    },
  },
  {
    id: 'kuzeypos/platform/restaurants/unknown-text',
    title: {
      en: 'says of an unknown restaurant that its integration is missing',
      tr: 'bilinmeyen restoran için entegrasyonun bulunamadığını söyler',
    },
    requirement: 'unknown-restaurant-text',
    state: 'order exists',
    async run(target) {
      const exchange = await sendForUnknownRestaurant(target)
      expectMember(exchange, 'message', documentedErrors['inactive-integration'].message)
    },
  },
  {
    id: 'kuzeypos/platform/orders/unknown',
    title: {
      en: 'refuses an update of an order that does not exist',
      tr: 'var olmayan siparişin güncellemesini reddeder',
    },
    requirement: 'unknown-order-is-404',
    tags: ['smoke'],
    async run(target) {
      expectStatus(await sendForUnknownOrder(target), 404)
    },
  },
  {
    id: 'kuzeypos/platform/orders/foreign',
    title: {
      en: 'refuses an order of another restaurant',
      tr: 'başka restoranın siparişinin güncellenmesini reddeder',
    },
    requirement: 'foreign-order-is-404',
    state: 'integration is inactive',
    async run(target) {
      expectStatus(await sendForForeignOrder(target), 404)
    },
  },
  {
    id: 'kuzeypos/platform/orders/foreign-like-unknown',
    title: {
      en: 'tells another restaurant’s order in the words for one that does not exist',
      tr: 'başka restoranın siparişi için var olmayan siparişteki mesajı verir',
    },
    requirement: 'foreign-order-is-404',
    level: 'should',
    state: 'integration is inactive',
    async run(target) {
      const unknown = await sendForUnknownOrder(target)
      expectMember(await sendForForeignOrder(target), 'message', expectTextMember(unknown, 'message'))
    },
  },
  {
    id: 'kuzeypos/platform/orders/failed-update',
    title: {
      en: 'answers 500 where it cannot carry out the update',
      tr: 'güncellemeyi gerçekleştiremediğinde 500 verir',
    },
    requirement: 'failed-update-is-500',
    state: 'update fails',
    async run(target) {
      expectStatus(await sendFailing(target), 500)
    },
  },
  ...refusals.map(({ name, fault, state, provoke }) => ({
    id: `kuzeypos/platform/messages/${name}` as const,
    title: {
      en: `gives the documented message for ${fault.en}`,
      tr: `${fault.tr} için belgelenen mesajı verir`,
    },
    requirement: `message-of-${name}` as const,
    ...(state !== undefined && { state }),
    run: (async (target) => {
      expectMember(await provoke(target), 'message', documentedErrors[name].message)
    }) satisfies Run,
  })),
  ...refusals.map(({ name, fault, state, provoke }) => ({
    id: `kuzeypos/platform/errors/body-${name}` as const,
    title: {
      en: `answers in the documented body for ${fault.en}`,
      tr: `${fault.tr} için belgelenen gövdeyi verir`,
    },
    requirement: 'error-envelope' as const,
    ...(state !== undefined && { state }),
    run: (async (target) => {
      expectErrorBody(await provoke(target))
    }) satisfies Run,
  })),
  ...refusals.map(({ name, fault, state, provoke }) => ({
    id: `kuzeypos/platform/errors/status-code-${name}` as const,
    title: {
      en: `repeats the HTTP status in the body for ${fault.en}`,
      tr: `${fault.tr} için HTTP durum kodunu gövdede yineler`,
    },
    requirement: 'status-code-repeated' as const,
    ...(state !== undefined && { state }),
    run: (async (target) => {
      expectOwnStatusCode(await provoke(target))
    }) satisfies Run,
  })),
  ...refusals.map(({ name, fault, state, provoke }) => ({
    id: `kuzeypos/platform/errors/status-name-${name}` as const,
    title: {
      en: `names the HTTP status in the body for ${fault.en}`,
      tr: `${fault.tr} için HTTP durumunun adını gövdede yazar`,
    },
    requirement: 'error-names-the-status' as const,
    ...(state !== undefined && { state }),
    run: (async (target) => {
      expectOwnStatusName(await provoke(target))
    }) satisfies Run,
  })),
])
