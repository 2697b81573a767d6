import { askingMore } from '../../../families/asking-more.js'
import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
} from '../../../../contracts/muditakurye/order-field-requirements.js'
import { familyChecks } from '../../../families/family-row.js'
import { fieldFaults, having } from '../../../families/field-faults.js'
import { expectClientError, expectStatus } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { refusalStatuses } from '../codes.js'
import { expectAccepted } from '../accepted.js'
import { facts } from '../facts.js'
import type { CourierRequirement } from '../requirement.js'

const required = [
  { field: 'orderId', requirement: 'order-id-required', statuses: () => [400] },
  { field: 'restaurantId', requirement: 'restaurant-id-required', statuses: () => [400] },
  { field: 'customerName', requirement: 'customer-name-required', statuses: missingStatuses },
  { field: 'deliveryAddress', requirement: 'delivery-address-required', statuses: missingStatuses },
] as const

function missingStatuses(target: Target): number[] {
  return refusalStatuses(target, 'muditakurye.missing-field')
}

function wrongTypeStatuses(target: Target): number[] {
  return refusalStatuses(target, 'muditakurye.wrong-type')
}

/** Values of another type than the documented one, for fields that may be left out. */
const wrongValues: Record<string, readonly unknown[]> = {
  string: [12345, { text: 'Ahmet' }],
  number: ['85', { amount: 85 }, true],
  boolean: ['true', 1],
  array: [{ productName: 'Pizza' }, ['Pizza'], [null]],
}

/** What nobody reads as a text: a number, which many libraries write out as one, is left to other checks. */
const noText: readonly unknown[] = [['Ahmet'], { text: 'Ahmet' }]

const requiredFields: readonly string[] = required.map(({ field }) => field)

function wrongValuesOf(field: (typeof orderFieldNames)[number]): readonly unknown[] {
  return requiredFields.includes(field) ? noText : wrongValues[documentedType(field)]!
}

const sound = { productName: 'Ayran', quantity: 1, unitPrice: 15, totalAmount: 15 }

/** The order's own first item, whole but for these members: one fault alone. */
function havingInItem(members: object): (order: object) => object {
  return (order) => {
    const [first, ...others] = 'items' in order ? (order.items as object[]) : [sound]
    return { ...order, items: [{ ...first, ...members }, ...others] }
  }
}

const { refuses, absent, isNull, empty } = fieldFaults<CourierRequirement>({
  what: { en: 'an order', tr: 'siparişi' },
  expect: (exchange, target) => expectStatus(exchange, ...wrongTypeStatuses(target)),
})

function expectRefusedData(exchange: Exchange): void {
  expectStatus(exchange, 400, 422)
}

export const fieldChecks = familyChecks<CourierRequirement>(facts, [
  ...required.map(({ field, requirement, statuses }) =>
    absent(field, requirement, (exchange, target) => expectStatus(exchange, ...statuses(target))),
  ),
  ...required.map(({ field, statuses }) =>
    isNull(field, 'required-fields-not-null', (exchange, target) =>
      expectStatus(exchange, ...new Set([...statuses(target), ...wrongTypeStatuses(target)])),
    ),
  ),
  ...required.map(({ field }) => empty(field, 'required-fields-not-empty', expectClientError)),
  ...orderFieldNames.map((field) =>
    refuses({
      id: `types/${field}`,
      title: {
        en: `refuses a ${field} that is not a ${documentedType(field)}`,
        tr: `türü ${documentedType(field)} olmayan ${field} değerini reddeder`,
      },
      requirement: `type-of-${field}`,
      faults: wrongValuesOf(field).map((value) => having({ [field]: value })),
    }),
  ),
  ...required.map(({ field }) =>
    refuses({
      id: `types/${field}-as-number`,
      title: {
        en: `refuses a number as ${field}`,
        tr: `${field} alanında sayıyı reddeder`,
      },
      requirement: `type-of-${field}`,
      ...askingMore('loose-type-refused'),
      faults: [having({ [field]: 12345 })],
    }),
  ),
  ...itemFieldNames.map((field) =>
    refuses({
      id: `types/items.${field}`,
      title: {
        en: `refuses an item whose ${field} is not a ${documentedType(field)}`,
        tr: `kalemde türü ${documentedType(field)} olmayan ${field} değerini reddeder`,
      },
      requirement: `type-of-items.${field}`,
      faults: wrongValues[documentedType(field)]!.map((value) => havingInItem({ [field]: value })),
    }),
  ),
  refuses({
    id: 'types/later-items',
    title: { en: 'refuses a wrong type in the third item', tr: 'üçüncü kalemdeki yanlış türü reddeder' },
    requirement: 'every-item-validated',
    faults: [having({ items: [sound, sound, { ...sound, quantity: 'bir' }] })],
  }),
  refuses({
    id: 'formats/scheduled-time',
    title: {
      en: 'refuses a scheduled time that is not ISO 8601',
      tr: 'ISO 8601 olmayan teslimat zamanını reddeder',
    },
    requirement: 'scheduled-time-is-iso-8601',
    faults: [having({ scheduledDeliveryTime: 'yarın akşam altıda' })],
    expect: expectRefusedData,
  }),
  refuses({
    id: 'formats/phone-not-e164',
    title: {
      en: 'accepts or refuses a phone that is not E.164, as documented',
      tr: 'E.164 olmayan telefonu belgelendiği gibi kabul veya reddeder',
    },
    requirement: 'phone-accepted-or-refused-as-documented',
    faults: [having({ customerPhone: '05551234567' })],
    expect: (exchange, target) => expectAccepted(exchange, target, 400, 422),
  }),
  refuses({
    id: 'enums/unknown-payment-method',
    title: {
      en: 'refuses a payment method that is not documented',
      tr: 'belgelenmemiş ödeme yöntemini reddeder',
    },
    requirement: 'unknown-payment-method-refused',
    faults: [having({ paymentMethod: 'BARTER' })],
    expect: expectRefusedData,
  }),
])
