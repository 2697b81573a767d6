import type { DocumentedError } from '../../../contracts/kuzeypos/error-message-requirements.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import { freshObjectId } from '../object-id.js'
import {
  apiKey,
  failingOrder,
  foreignOrder,
  inactiveOrder,
  orderIn,
  sendBrokenUpdate,
  sendUpdate,
  unknownOrder,
} from './requests.js'

/** One way to a documented error, with that fault alone. */
interface Way {
  name: string
  /** Ends "for …" and "… için". */
  fault: Bilingual
  state?: string
  provoke(target: Target): Promise<Exchange>
}

/** The plainest way to an error, called by the error's name. */
interface Refusal extends Way {
  name: DocumentedError
}

export async function sendWithoutKey(target: Target): Promise<Exchange> {
  return sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1, {})
}

export async function sendMalformedRestaurantId(target: Target): Promise<Exchange> {
  const order = await orderIn(target, 'hazirlanacak')
  return sendBrokenUpdate(target, { ...order, restaurantId: 'restoran-1', status: 1 })
}

export async function sendMalformedOrderId(target: Target): Promise<Exchange> {
  const order = await orderIn(target, 'hazirlanacak')
  return sendBrokenUpdate(target, { ...order, orderId: 'siparis-1', status: 1 })
}

export async function sendForInactive(target: Target): Promise<Exchange> {
  const { key, ...order } = await inactiveOrder(target)
  return sendUpdate(target, order, 1, key)
}

export function sendForUnknownOrder(target: Target): Promise<Exchange> {
  return sendUpdate(target, unknownOrder(target))
}

export async function sendForCancelled(target: Target): Promise<Exchange> {
  return sendUpdate(target, await orderIn(target, 'cancelled'), 1)
}

export async function sendForDelivered(target: Target): Promise<Exchange> {
  return sendUpdate(target, await orderIn(target, 'teslim-edildi'), 1)
}

export async function sendForUnknownRestaurant(target: Target): Promise<Exchange> {
  const { orderId } = await orderIn(target, 'hazirlanacak')
  return sendUpdate(target, { restaurantId: freshObjectId(target), orderId })
}

export async function sendForForeignOrder(target: Target): Promise<Exchange> {
  const { orderId } = await foreignOrder(target)
  return sendUpdate(target, { restaurantId: target.credential('restaurantId'), orderId })
}

export async function sendFailing(target: Target): Promise<Exchange> {
  return sendUpdate(target, await failingOrder(target), 1)
}

/** Each documented error once. */
export const refusals: readonly Refusal[] = [
  {
    name: 'missing-api-key',
    fault: { en: 'a missing key', tr: 'eksik anahtar' },
    state: 'order exists',
    provoke: sendWithoutKey,
  },
  {
    name: 'invalid-restaurant-id',
    fault: { en: 'a malformed restaurantId', tr: 'biçimi bozuk restaurantId' },
    state: 'order exists',
    provoke: sendMalformedRestaurantId,
  },
  {
    name: 'invalid-order-id',
    fault: { en: 'a malformed orderId', tr: 'biçimi bozuk orderId' },
    state: 'order exists',
    provoke: sendMalformedOrderId,
  },
  {
    name: 'inactive-integration',
    fault: { en: 'an inactive integration', tr: 'aktif olmayan entegrasyon' },
    state: 'integration is inactive',
    provoke: sendForInactive,
  },
  {
    name: 'unknown-order',
    fault: { en: 'an unknown order', tr: 'bilinmeyen sipariş' },
    provoke: sendForUnknownOrder,
  },
  {
    name: 'final-order',
    fault: { en: 'a cancelled order', tr: 'iptal edilmiş sipariş' },
    state: 'order exists',
    provoke: sendForCancelled,
  },
  {
    name: 'failed-update',
    fault: { en: 'an update that fails', tr: 'başarısız güncelleme' },
    state: 'update fails',
    provoke: sendFailing,
  },
]

/** Other ways to some of them: a server may tell each in words of its own. */
export const furtherRefusals = [
  {
    name: 'delivered-order',
    fault: { en: 'a delivered order', tr: 'teslim edilmiş sipariş' },
    state: 'order exists',
    provoke: sendForDelivered,
  },
  {
    name: 'unknown-restaurant',
    fault: { en: 'an unknown restaurant', tr: 'bilinmeyen restoran' },
    state: 'order exists',
    provoke: sendForUnknownRestaurant,
  },
  {
    name: 'foreign-order',
    fault: { en: 'an order of another restaurant', tr: 'başka restoranın siparişi' },
    state: 'integration is inactive',
    provoke: sendForForeignOrder,
  },
] as const satisfies readonly Way[]

/** Faults without documented words: each error of the page is JSON, and so are these. */
export const unnamedRefusals: readonly { name: string; title: Bilingual; provoke: Way['provoke'] }[] = [
  {
    name: 'another-status',
    title: { en: 'a status that is not documented', tr: 'belgelenmemiş status' },
    provoke: async (target) =>
      sendBrokenUpdate(target, { ...(await orderIn(target, 'hazirlanacak')), status: 99 }),
  },
  {
    name: 'a-missing-status',
    title: { en: 'an update without status', tr: 'status olmayan güncelleme' },
    provoke: async (target) => sendBrokenUpdate(target, await orderIn(target, 'hazirlanacak')),
  },
  {
    name: 'an-unknown-key',
    title: { en: 'an API key that was never issued', tr: 'hiç verilmemiş API anahtarı' },
    provoke: async (target) =>
      sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1, apiKey('kz_never_issued_0000000000')),
  },
]
