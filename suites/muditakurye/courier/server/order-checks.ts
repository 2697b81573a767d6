import { defineChecks, type Check } from '../../../check.js'
import { expectMember, expectStatus } from '../../../run/expect/expect.js'
import type { CourierRequirement } from '../requirement.js'
import { hoursFromNow, minimalOrder, order, sendBytes, sendOrder, type Order } from '../requests.js'

const paymentMethods = ['CASH', 'CARD_POS', 'ONLINE_PREPAID'] as const
const itemFields = Object.keys({
  productCode: 0,
  productName: 0,
  quantity: 0,
  unitPrice: 0,
  totalAmount: 0,
  discountAmount: 0,
  productNote: 0,
  features: 0,
})

/** Valid orders in all their variety, each answered with 202. */
const accepted: {
  behaviour: string
  title: Check['title']
  requirement: CourierRequirement
  tags?: string[]
  changes(target: Parameters<typeof order>[0]): Partial<Order>
}[] = [
  {
    behaviour: 'full-order',
    title: {
      en: 'accepts an order with every documented field',
      tr: 'belgelenen bütün alanları taşıyan siparişi kabul eder',
    },
    requirement: 'order-accepted-with-202',
    tags: ['smoke'],
    changes: () => ({}),
  },
  ...paymentMethods.map((paymentMethod) => ({
    behaviour: `payment-method-${paymentMethod}`,
    title: {
      en: `accepts the payment method ${paymentMethod}`,
      tr: `${paymentMethod} ödeme yöntemini kabul eder`,
    },
    requirement: 'payment-methods-accepted' as const,
    changes: () => ({ paymentMethod, paymentCaptured: paymentMethod === 'ONLINE_PREPAID' }),
  })),
  {
    behaviour: 'prepaid',
    title: { en: 'accepts an order that was paid online', tr: 'online ödenmiş siparişi kabul eder' },
    requirement: 'prepaid-order-accepted',
    changes: () => ({ paymentMethod: 'ONLINE_PREPAID', paymentCaptured: true }),
  },
  {
    behaviour: 'scheduled',
    title: { en: 'accepts an order for later', tr: 'ileri zamanlı siparişi kabul eder' },
    requirement: 'scheduled-order-accepted',
    changes: (target) => ({ scheduledDeliveryTime: hoursFromNow(target, 3) }),
  },
  {
    behaviour: 'fractional-quantity',
    title: { en: 'accepts a quantity of 1.5', tr: '1,5 adedi kabul eder' },
    requirement: 'fractional-quantity-accepted',
    changes: () => ({ items: [{ productName: 'Kıyma', quantity: 1.5, unitPrice: 40, totalAmount: 60 }] }),
  },
  {
    behaviour: 'turkish-text',
    title: { en: 'accepts Turkish letters', tr: 'Türkçe harfleri kabul eder' },
    requirement: 'turkish-text-accepted',
    changes: () => ({
      customerName: 'Şükrü İğneci Çağlayangil',
      deliveryAddress: 'Kızılay Mahallesi, Atatürk Bulvarı No:45 D:12, Çankaya/Ankara',
      notes: 'IĞDIR iğdır ÖÜŞÇ öüşç',
    }),
  },
  {
    behaviour: 'emoji-and-combining-marks',
    title: {
      en: 'accepts emoji, combining marks and line breaks',
      tr: 'emoji, birleşen işaret ve satır sonu kabul eder',
    },
    requirement: 'any-string-accepted',
    changes: () => ({ notes: 'Kapıyı çalın 🛵🍕\nI\u0307stanbul u\u0308st kat\t"tırnak" \\ ters bölü' }),
  },
  {
    behaviour: 'long-note',
    title: { en: 'accepts a note of 4,000 characters', tr: '4.000 karakterlik notu kabul eder' },
    requirement: 'long-text-accepted',
    changes: () => ({ notes: 'Kapıda bekleyin. '.repeat(236).slice(0, 4000) }),
  },
]

function toEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

export const orderChecks = defineChecks<CourierRequirement>([
  ...accepted.map(({ behaviour, title, requirement, tags, changes }) => ({
    id: `muditakurye/courier/orders/${behaviour}` as const,
    title,
    requirement,
    ...(tags && { tags }),
    async run(target: Parameters<Check['run']>[0]) {
      const exchange = await sendOrder(target, order(target, changes(target)))
      expectStatus(exchange, 202)
    },
  })),
  {
    id: 'muditakurye/courier/orders/escaped-text',
    title: { en: 'accepts text in JSON escapes', tr: 'JSON kaçışlarıyla yazılmış metni kabul eder' },
    requirement: 'any-string-accepted',
    async run(target) {
      const body = JSON.stringify(order(target)).replace(/[^\x20-\x7e]/g, toEscape)
      expectStatus(await sendBytes(target, Buffer.from(body)), 202)
    },
  },
  {
    id: 'muditakurye/courier/orders/required-fields-only',
    title: {
      en: 'accepts an order with nothing but the required fields',
      tr: 'yalnızca zorunlu alanları taşıyan siparişi kabul eder',
    },
    requirement: 'optional-fields-optional',
    async run(target) {
      const exchange = await sendOrder(target, minimalOrder(target))
      expectStatus(exchange, 202)
    },
  },
  {
    id: 'muditakurye/courier/orders/empty-item-list',
    title: { en: 'accepts an empty list of items', tr: 'boş kalem listesini kabul eder' },
    requirement: 'optional-fields-optional',
    level: 'should',
    async run(target) {
      const exchange = await sendOrder(target, order(target, { items: [] }))
      expectStatus(exchange, 202)
    },
  },
  {
    id: 'muditakurye/courier/orders/address-without-coordinates',
    title: { en: 'accepts an address without coordinates', tr: 'koordinatsız adresi kabul eder' },
    requirement: 'coordinates-optional',
    async run(target) {
      const { deliveryLatitude: _latitude, deliveryLongitude: _longitude, ...body } = order(target)
      const exchange = await sendOrder(target, body)
      expectStatus(exchange, 202)
    },
  },
  ...itemFields.map((field) => ({
    id: `muditakurye/courier/orders/item-without-${field}` as const,
    title: { en: `accepts an item without ${field}`, tr: `${field} alanı olmayan kalemi kabul eder` },
    requirement: 'item-fields-optional' as const,
    async run(target: Parameters<Check['run']>[0]) {
      const body = order(target)
      const items = body.items?.map((item) =>
        Object.fromEntries(Object.entries(item).filter(([name]) => name !== field)),
      )
      const exchange = await sendOrder(target, { ...body, items: items ?? [] })
      expectStatus(exchange, 202)
    },
  })),
  {
    id: 'muditakurye/courier/orders/accepted-status',
    title: { en: 'says "accepted" in the body of 202', tr: '202 gövdesinde "accepted" yazar' },
    requirement: 'accepted-body',
    tags: ['smoke'],
    async run(target) {
      const exchange = await sendOrder(target, order(target))
      expectMember(exchange, 'status', 'accepted')
    },
  },
  {
    id: 'muditakurye/courier/orders/order-id-echoed',
    title: { en: 'repeats the orderId letter by letter', tr: 'orderId değerini harfi harfine geri verir' },
    requirement: 'order-id-echoed',
    async run(target) {
      const body = order(target, { orderId: target.fresh('Pos-7_ORDER.aBc') })
      const exchange = await sendOrder(target, body)
      expectMember(exchange, 'orderId', body.orderId)
    },
  },
])
