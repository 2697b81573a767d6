import type { DocumentedError } from '../../contracts/kuzeypos/error-message-requirements.js'
import type { Bilingual } from '../../contracts/bilingual.js'
import type { Exchange } from '../run/exchange.js'
import type { Target } from '../run/target.js'
import {
  failingOrder,
  inactiveOrder,
  orderIn,
  sendBrokenUpdate,
  sendUpdate,
  unknownOrder,
} from './platform-requests.js'

/** One way to one documented error, with that fault alone. */
export interface Refusal {
  name: DocumentedError
  /** Ends "for …" and "… için". */
  fault: Bilingual
  state?: string
  provoke(target: Target): Promise<Exchange>
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
