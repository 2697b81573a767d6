import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
  type ItemField,
  type OrderField,
} from '../../../../contracts/muditakurye/order-field-requirements.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectClientError, expectStatus } from '../../../run/expect/expect.js'
import type { Target } from '../../../run/target.js'
import { refusalStatuses } from '../codes.js'
import type { CourierRequirement } from '../requirement.js'
import { order, sendBrokenOrder, without } from '../requests.js'

const required = [
  { field: 'orderId', requirement: 'order-id-required', statuses: () => [400] },
  { field: 'restaurantId', requirement: 'restaurant-id-required', statuses: () => [400] },
  { field: 'customerName', requirement: 'customer-name-required', statuses: missingStatuses },
  { field: 'deliveryAddress', requirement: 'delivery-address-required', statuses: missingStatuses },
] as const

function missingStatuses(target: Target): number[] {
  return refusalStatuses(target, 'muditakurye.missing-field')
}

/** Values of another type than the documented one. */
const wrongValues: Record<string, readonly unknown[]> = {
  string: [12345, { text: 'Ahmet' }],
  number: ['85', { amount: 85 }, true],
  boolean: ['true', 1],
  array: [{ productName: 'Pizza' }, ['Pizza'], [null]],
}

/** Sends an order with each wrong value of a field, and expects that all are refused. */
async function expectAllRefused(
  target: Target,
  field: OrderField | ItemField,
  place: (value: unknown) => object,
): Promise<void> {
  const statuses = refusalStatuses(target, 'muditakurye.wrong-type')
  for (const value of wrongValues[documentedType(field)]!) {
    expectStatus(await sendBrokenOrder(target, { ...order(target), ...place(value) }), ...statuses)
  }
}

type Run = Check['run']

export const fieldChecks = defineChecks<CourierRequirement>([
  ...required.map(({ field, requirement, statuses }) => ({
    id: `muditakurye/courier/required/${field}` as const,
    title: { en: `refuses an order without ${field}`, tr: `${field} olmayan siparişi reddeder` },
    requirement,
    run: (async (target) => {
      const exchange = await sendBrokenOrder(target, without(order(target), field))
      expectStatus(exchange, ...statuses(target))
    }) satisfies Run,
  })),
  ...required.map(({ field, statuses }) => ({
    id: `muditakurye/courier/required/${field}-null` as const,
    title: { en: `refuses null as ${field}`, tr: `${field} için null değerini reddeder` },
    requirement: 'required-fields-not-null' as const,
    run: (async (target) => {
      const exchange = await sendBrokenOrder(target, { ...order(target), [field]: null })
      expectStatus(
        exchange,
        ...new Set([...statuses(target), ...refusalStatuses(target, 'muditakurye.wrong-type')]),
      )
    }) satisfies Run,
  })),
  ...required.map(({ field }) => ({
    id: `muditakurye/courier/required/${field}-empty` as const,
    title: { en: `refuses an empty ${field}`, tr: `boş ${field} değerini reddeder` },
    requirement: 'required-fields-not-empty' as const,
    run: (async (target) => {
      const exchange = await sendBrokenOrder(target, { ...order(target), [field]: '' })
      expectClientError(exchange)
    }) satisfies Run,
  })),
  ...orderFieldNames.map((field) => ({
    id: `muditakurye/courier/types/${field}` as const,
    title: {
      en: `refuses a ${field} that is not a ${documentedType(field)}`,
      tr: `türü ${documentedType(field)} olmayan ${field} değerini reddeder`,
    },
    requirement: `type-of-${field}` as const,
    run: (async (target) => {
      await expectAllRefused(target, field, (value) => ({ [field]: value }))
    }) satisfies Run,
  })),
  ...itemFieldNames.map((field) => ({
    id: `muditakurye/courier/types/items.${field}` as const,
    title: {
      en: `refuses an item whose ${field} is not a ${documentedType(field)}`,
      tr: `kalemde türü ${documentedType(field)} olmayan ${field} değerini reddeder`,
    },
    requirement: `type-of-items.${field}` as const,
    run: (async (target) => {
      await expectAllRefused(target, field, (value) => ({ items: [{ [field]: value }] }))
    }) satisfies Run,
  })),
  {
    id: 'muditakurye/courier/types/later-items',
    title: { en: 'refuses a wrong type in the third item', tr: 'üçüncü kalemdeki yanlış türü reddeder' },
    requirement: 'every-item-validated',
    async run(target) {
      const sound = { productName: 'Ayran', quantity: 1, unitPrice: 15, totalAmount: 15 }
      const exchange = await sendBrokenOrder(target, {
        ...order(target),
        items: [sound, sound, { ...sound, quantity: 'bir' }],
      })
      expectStatus(exchange, ...refusalStatuses(target, 'muditakurye.wrong-type'))
    },
  },
  {
    id: 'muditakurye/courier/formats/scheduled-time',
    title: {
      en: 'refuses a scheduled time that is not ISO 8601',
      tr: 'ISO 8601 olmayan teslimat zamanını reddeder',
    },
    requirement: 'scheduled-time-is-iso-8601',
    async run(target) {
      const exchange = await sendBrokenOrder(target, {
        ...order(target),
        scheduledDeliveryTime: 'yarın akşam altıda',
      })
      expectStatus(exchange, 400, 422)
    },
  },
  {
    id: 'muditakurye/courier/formats/phone-not-e164',
    title: {
      en: 'accepts or refuses a phone that is not E.164, as documented',
      tr: 'E.164 olmayan telefonu belgelendiği gibi kabul veya reddeder',
    },
    requirement: 'phone-accepted-or-refused-as-documented',
    async run(target) {
      const exchange = await sendBrokenOrder(target, { ...order(target), customerPhone: '05551234567' })
      expectStatus(exchange, 202, 400, 422)
    },
  },
  {
    id: 'muditakurye/courier/enums/unknown-payment-method',
    title: {
      en: 'refuses a payment method that is not documented',
      tr: 'belgelenmemiş ödeme yöntemini reddeder',
    },
    requirement: 'unknown-payment-method-refused',
    async run(target) {
      const exchange = await sendBrokenOrder(target, { ...order(target), paymentMethod: 'BARTER' })
      expectStatus(exchange, 400, 422)
    },
  },
])
