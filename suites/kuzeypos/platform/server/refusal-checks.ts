import { askingMore } from '../../../families/asking-more.js'
import { documentedErrors } from '../../../../contracts/kuzeypos/error-message-requirements.js'
import { defineChecks } from '../../../check.js'
import {
  expectClientError,
  expectMember,
  expectStatus,
  expectTextMember,
  expectThat,
} from '../../../run/expect/expect.js'
import { requireRefused } from '../../../run/expect/require-refused.js'
import {
  sendFailing,
  sendForForeignOrder,
  sendForInactive,
  sendForUnknownOrder,
  sendForUnknownRestaurant,
} from '../refusals.js'
import type { PlatformRequirement } from '../requirement.js'
import { foreignOrder, orderIn, sendUpdate } from '../requests.js'

const documented404s: readonly string[] = [
  documentedErrors['inactive-integration'].message,
  documentedErrors['unknown-order'].message,
]

/** Of the 24 digits of an ObjectId, within those that are alike for all ids of one process. */
const middle = 12

function either(texts: readonly string[], or: string): string {
  return texts.map((text) => `"${text}"`).join(` ${or} `)
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
      const exchange = requireRefused(await sendForUnknownRestaurant(target))
      expectMember(exchange, 'message', documentedErrors['inactive-integration'].message)
    },
  },
  {
    id: 'kuzeypos/platform/restaurants/unknown-in-documented-words',
    title: {
      en: 'tells an unknown restaurant in the words of one of the documented 404s',
      tr: 'bilinmeyen restoranı belgelenen 404 mesajlarından biriyle bildirir',
    },
    requirement: 'unknown-restaurant-told-as-documented',
    state: 'order exists',
    async run(target) {
      const message = expectTextMember(requireRefused(await sendForUnknownRestaurant(target)), 'message')
      expectThat(
        documented404s.includes(message),
        { en: either(documented404s, 'or'), tr: either(documented404s, 'veya') },
        { en: `"${message}"`, tr: `"${message}"` },
      )
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
    id: 'kuzeypos/platform/orders/foreign-with-its-restaurant',
    title: {
      en: 'refuses another restaurant’s order under its own restaurantId and the caller’s key',
      tr: 'başka restoranın siparişini, o restoranın restaurantId değeriyle de çağıranın anahtarıyla güncellemez',
    },
    requirement: 'key-of-another-restaurant-refused',
    state: 'integration is inactive',
    async run(target) {
      const { key: _itsKey, ...itsOrder } = await foreignOrder(target)
      expectClientError(await sendUpdate(target, itsOrder))
    },
  },
  {
    id: 'kuzeypos/platform/orders/one-digit-off',
    title: {
      en: 'finds no order by an id that begins and ends like its own',
      tr: 'başı ve sonu benzeyen bir kimlikle sipariş bulmaz',
    },
    requirement: 'unknown-order-is-404',
    state: 'order exists',
    async run(target) {
      const { restaurantId, orderId } = await orderIn(target, 'hazirlanacak')
      // The last digits count: turned, they could name the order of the next check. Those in the middle do not.
      const turned = ((Number.parseInt(orderId.charAt(middle), 16) + 8) % 16).toString(16)
      const other = `${orderId.slice(0, middle)}${turned}${orderId.slice(middle + 1)}`
      expectStatus(await sendUpdate(target, { restaurantId, orderId: other }), 404)
    },
  },
  {
    id: 'kuzeypos/platform/orders/foreign-like-unknown',
    title: {
      en: 'tells another restaurant’s order in the words for one that does not exist',
      tr: 'başka restoranın siparişi için var olmayan siparişteki mesajı verir',
    },
    requirement: 'foreign-order-is-404',
    ...askingMore('answer-detail'),
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
])
