import type { components } from '../../../contracts/kuzeypos/bodies.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import { freshObjectId } from '../object-id.js'

export type Order = components['schemas']['Order']
type Headers = Readonly<Record<string, string>>

export const json = { 'Content-Type': 'application/json' }

/** A valid order like the page's sample, but with an id of its own and made just now; `changes` replaces fields. */
export function order(target: Target, changes: Partial<Order> = {}): Order {
  return {
    kuzeyOrderId: freshObjectId(target),
    restaurantId: '507f1f77bcf86cd799439011',
    platform: 'yemeksepeti',
    status: 'hazirlanacak',
    orderType: 'paket_servis',
    createdAt: new Date(target.startedAt).toISOString(),
    paymentMethod: 'card',
    originalPaymentMethod: 'Kapıda Kredi/Banka Kartı',
    price: 125.5,
    hazirlanmaSuresiDk: 15,
    badges: ['Temassız Teslimat'],
    orderNote: 'İnce hamur olsun lütfen',
    courierNote: null,
    customer: { address, details },
    ...changes,
  }
}

const address = {
  district: 'Kadıköy',
  city: 'İstanbul',
  neighborhood: 'Fenerbahçe',
  street: 'Bağdat Caddesi',
  buildingNo: '123',
  floor: '4',
  apartmentNo: '8',
  detailedAddress: 'Bağdat Caddesi No: 123, Kat: 4, Daire: 8, Fenerbahçe, Kadıköy, İstanbul',
  directions: 'Kapı kodu: 1234',
  location: { latitude: 40.9857, longitude: 29.0347 },
}

const details = { name: 'Deniz Kaya', phone: '+905551234567' }

/** The customer of a valid order with other parts of the address. */
export function customerAt(changes: Partial<typeof address>): NonNullable<Order['customer']> {
  return { address: { ...address, ...changes }, details }
}

/** The customer of a valid order without some parts of the address. */
export function customerWithout(...parts: readonly string[]): NonNullable<Order['customer']> {
  const kept = Object.entries(address).filter(([name]) => !parts.includes(name))
  return { address: Object.fromEntries(kept), details }
}

/** The customer of a valid order with another name or phone. */
export function customerCalled(changes: Partial<typeof details>): NonNullable<Order['customer']> {
  return { address, details: { ...details, ...changes } }
}

/** Pushes an order that the contract allows. */
export function sendOrder(target: Target, body: Order, headers: Headers = json): Promise<Exchange> {
  return target.send({ operation: 'receiveOrder', headers, body })
}

/** Pushes a body that breaks the contract: a JSON value, or the bytes of a Buffer. */
export function sendBrokenOrder(target: Target, body: unknown): Promise<Exchange> {
  return target.send({ operation: 'receiveOrder', headers: json, body, deliberatelyInvalid: true })
}
