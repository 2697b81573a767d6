import type { components } from '../../../contracts/muditakurye/bodies.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'

export type Order = components['schemas']['Order']
type Headers = Readonly<Record<string, string>>

const json = { 'Content-Type': 'application/json' }

/** The header that an API key travels in. */
export function apiKey(key: string): Headers {
  return { 'X-API-Key': key }
}

/** The header that a user name and a password travel in. */
export function basic(username: string, password: string): Headers {
  return { Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` }
}

/** What stands behind the scheme of such a header. */
export function pairOf({ Authorization = '' }: Headers): string {
  return Authorization.replace('Basic ', '')
}

/** The target's own credentials: its API key where it was given one, as the documents recommend. */
export function ownCredentials(target: Target): Headers {
  return target.hasCredential('apiKey') ? apiKey(target.credential('apiKey')) : ownBasic(target)
}

export function ownBasic(target: Target): Headers {
  return basic(target.credential('basic.username'), target.credential('basic.password'))
}

/** A valid order with each optional field, its totals adding up; `changes` replaces fields. */
export function order(target: Target, changes: Partial<Order> = {}): Order {
  return { ...minimalOrder(target), ...optionalFields, ...changes }
}

/** A valid order with nothing but the required fields. */
export function minimalOrder(target: Target): Order {
  return {
    orderId: target.fresh('order'),
    restaurantId: target.credential('restaurantId'),
    customerName: 'Ahmet Yılmaz',
    deliveryAddress: 'Atatürk Caddesi No: 123, Çankaya, Ankara',
  }
}

export const optionalFields: Omit<Order, 'orderId' | 'restaurantId' | 'customerName' | 'deliveryAddress'> = {
  customerPhone: '+905551234567',
  customerEmail: 'ahmet@example.com',
  deliveryLatitude: 39.9208,
  deliveryLongitude: 32.8541,
  paymentMethod: 'CASH',
  paymentCaptured: false,
  subtotal: 85,
  deliveryFee: 15,
  serviceFee: 5,
  discount: 10,
  taxAmount: 8.5,
  total: 103.5,
  currency: 'TRY',
  notes: 'Lütfen kapıyı çalın',
  items: [
    {
      productCode: 'PIZZA_001',
      productName: 'Margarita Pizza',
      quantity: 2,
      unitPrice: 35,
      totalAmount: 70,
      discountAmount: 0,
      productNote: 'İnce hamur',
      features: 'BOYUT: Büyük | EKSTRA: Ekstra peynir',
    },
    { productCode: 'DRINK_002', productName: 'Ayran 1L', quantity: 1, unitPrice: 15, totalAmount: 15 },
  ],
}

/** A time of day in the future, in Türkiye's offset, that the same run always names alike. */
export function hoursFromNow(target: Target, hours: number): string {
  const local = new Date(target.startedAt + (hours + 3) * 3_600_000)
  return `${local.toISOString().slice(0, 19)}+03:00`
}

/** Sends an order that the contract allows. */
export function sendOrder(
  target: Target,
  body: Order,
  credentials = ownCredentials(target),
): Promise<Exchange> {
  return target.send({ operation: 'createOrder', headers: { ...json, ...credentials }, body })
}

/** Sends a body that breaks the contract: a JSON value, or the bytes of a Buffer. */
export function sendBrokenOrder(target: Target, body: unknown, headers: Headers = {}): Promise<Exchange> {
  return target.send({
    operation: 'createOrder',
    headers: { ...json, ...ownCredentials(target), ...headers },
    body,
    deliberatelyInvalid: true,
  })
}

/** Sends an order that does not say that it is JSON. */
export function sendUnlabelled(target: Target, body: Order): Promise<Exchange> {
  return target.send({ operation: 'createOrder', headers: ownCredentials(target), body })
}

/** An order with one field taken out. */
export function without(body: Order, field: keyof Order): Partial<Order> {
  const { [field]: _taken, ...rest } = body
  return rest
}

export function askHealth(target: Target, credentials: Headers = ownCredentials(target)): Promise<Exchange> {
  return target.send({ operation: 'getHealth', headers: credentials })
}

/** The same order with another payload under its id; its totals still add up. */
export function otherPayload(body: Order, note = 'Başka bir sipariş'): Order {
  return { ...body, deliveryAddress: 'Bağdat Caddesi No: 7, Kadıköy, İstanbul', notes: note }
}
