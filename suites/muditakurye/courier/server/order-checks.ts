import { askingMore } from '../../../families/asking-more.js'
import { itemFieldNames } from '../../../../contracts/muditakurye/order-field-requirements.js'
import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { familyChecks, type FamilyRow } from '../../../families/family-row.js'
import { inEscapes } from '../../../families/bodies/notations.js'
import { expectWholeWhereTaken, tellingValues } from '../../../families/answers/own-answers.js'
import { takes } from '../../../families/taken-requests.js'
import { everyAmountZero } from '../../../families/bodies/zero-amounts.js'
import { expectMember, expectStatus } from '../../../run/expect/expect.js'
import { tellingTexts } from '../../../families/texts/telling-texts.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { expectAccepted } from '../accepted.js'
import { facts } from '../facts.js'
import type { CourierRequirement } from '../requirement.js'
import { hoursFromNow, minimalOrder, order, sendOrder, type Order } from '../requests.js'

const paymentMethods = ['CASH', 'CARD_POS', 'ONLINE_PREPAID'] as const

/** Valid orders in all their variety, each answered with 202. */
const accepted: {
  behaviour: string
  title: Bilingual
  requirement: CourierRequirement
  tags?: string[]
  changes(target: Target): Partial<Order>
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
    changes: () => ({ notes: tellingTexts.anyCharacters }),
  },
  {
    behaviour: 'long-note',
    title: { en: 'accepts a note of 4,000 characters', tr: '4.000 karakterlik notu kabul eder' },
    requirement: 'long-text-accepted',
    changes: () => ({ notes: tellingTexts.long }),
  },
]

/** That the status is 202 is asked by the checks of it, and taken as it is by the others. */
const expect = (exchange: Exchange, target: Target): void => expectAccepted(exchange, target)
const expect202 = (exchange: Exchange): void => expectStatus(exchange, 202)

const atOnce = 6

export const orderChecks = familyChecks<CourierRequirement>(facts, [
  ...accepted.map(({ behaviour, changes, ...row }) =>
    takes({
      ...row,
      id: `orders/${behaviour}`,
      send: (target) => sendOrder(target, order(target, changes(target))),
      expect: row.requirement === 'order-accepted-with-202' ? expect202 : expect,
    }),
  ),
  inEscapes({
    id: 'orders/escaped-text',
    title: { en: 'accepts text in JSON escapes', tr: 'JSON kaçışlarıyla yazılmış metni kabul eder' },
    requirement: 'any-string-accepted',
    expect,
  }),
  takes({
    id: 'orders/required-fields-only',
    title: {
      en: 'accepts an order with nothing but the required fields',
      tr: 'yalnızca zorunlu alanları taşıyan siparişi kabul eder',
    },
    requirement: 'optional-fields-optional',
    send: (target) => sendOrder(target, minimalOrder(target)),
    expect,
  }),
  takes({
    id: 'orders/empty-item-list',
    title: { en: 'accepts an empty list of items', tr: 'boş kalem listesini kabul eder' },
    requirement: 'optional-fields-optional',
    ...askingMore('unusual-value-taken'),
    send: (target) => sendOrder(target, order(target, { items: [] })),
    expect,
  }),
  takes({
    id: 'orders/address-without-coordinates',
    title: { en: 'accepts an address without coordinates', tr: 'koordinatsız adresi kabul eder' },
    requirement: 'coordinates-optional',
    send(target) {
      const { deliveryLatitude: _latitude, deliveryLongitude: _longitude, ...body } = order(target)
      return sendOrder(target, body)
    },
    expect,
  }),
  ...itemFieldNames.map((field) =>
    takes<CourierRequirement>({
      id: `orders/item-without-${field}`,
      title: { en: `accepts an item without ${field}`, tr: `${field} alanı olmayan kalemi kabul eder` },
      requirement: 'item-fields-optional',
      send(target) {
        const body = order(target)
        const items = body.items?.map((item) =>
          Object.fromEntries(Object.entries(item).filter(([name]) => name !== field)),
        )
        return sendOrder(target, { ...body, items: items ?? [] })
      },
      expect,
    }),
  ),
  takes({
    id: 'orders/accepted-status',
    title: { en: 'says "accepted" in the body of 202', tr: '202 gövdesinde "accepted" yazar' },
    requirement: 'accepted-body',
    tags: ['smoke'],
    send: (target) => sendOrder(target, order(target)),
    expect: (exchange) => expectMember(exchange, 'status', 'accepted'),
  }),
  {
    id: 'orders/order-id-echoed',
    title: { en: 'repeats the orderId letter by letter', tr: 'orderId değerini harfi harfine geri verir' },
    requirement: 'order-id-echoed',
    async run(target) {
      const body = order(target, { orderId: target.fresh('Pos-7_ORDER.aBc') })
      expectMember(await sendOrder(target, body), 'orderId', body.orderId)
    },
  },
  everyAmountZero({
    id: 'orders/every-amount-zero',
    requirement: 'order-accepted-with-202',
    amounts: [
      'subtotal',
      'deliveryFee',
      'serviceFee',
      'discount',
      'taxAmount',
      'total',
      'unitPrice',
      'totalAmount',
      'discountAmount',
    ],
    expect: expect202,
  }),
  ...tellingValues.map(({ name, en, tr, of, ...row }): FamilyRow<CourierRequirement> => ({
    ...row,
    id: `orders/order-id-${name}`,
    title: {
      en: `repeats an orderId ${en} as it was sent, where it takes one`,
      tr: `${tr} orderId değerini, kabul ederse, gönderildiği gibi geri verir`,
    },
    requirement: 'order-id-echoed',
    async run(target) {
      const orderId = of(target.fresh('order'))
      expectWholeWhereTaken(await sendOrder(target, order(target, { orderId })), 'orderId', orderId)
    },
  })),
  {
    id: 'orders/order-ids-echoed-at-once',
    title: {
      en: `repeats to each of ${atOnce} orders at once its own orderId`,
      tr: `aynı anda gelen ${atOnce} siparişin her birine kendi orderId değerini geri verir`,
    },
    requirement: 'order-id-echoed',
    async run(target) {
      const orders = Array.from({ length: atOnce }, () => order(target))
      const exchanges = await Promise.all(orders.map((body) => sendOrder(target, body)))
      exchanges.forEach((exchange, index) => expectMember(exchange, 'orderId', orders[index]!.orderId))
    },
  },
])
