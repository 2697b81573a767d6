import { both } from '../../../../contracts/text/bilingual.js'
import type { CourierClientRequirement } from '../../../../contracts/muditakurye/courier/client-requirements.js'
import { isIso8601, momentOf } from '../../../../contracts/forms/iso-8601.js'
import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
  requiredFieldNames,
  type ItemField,
  type OrderField,
} from '../../../../contracts/muditakurye/order-field-requirements.js'
import { isAnyOf, isString, memberForms } from '../../../families/clients/member-forms.js'
import { noNull, sentFields } from '../../../families/clients/sent-fields.js'
import { isListOf, isObject, sentTypes } from '../../../families/clients/sent-types.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import { objectOf } from '../../../observe/recording/observed-call.js'

const surface = 'muditakurye/courier'
const operation = 'createOrder'
const requiredFields: readonly string[] = requiredFieldNames

/** The only list is that of the items, which are objects. */
function typeOf(field: OrderField | ItemField) {
  const type = documentedType(field)
  return {
    isOfType: type === 'array' ? isListOf(isObject) : (value: unknown) => typeof value === type,
    words: { en: `a JSON ${type}`, tr: `JSON ${type}` },
  }
}

const types = [
  ...orderFieldNames.map((path) => ({ path, ...typeOf(path) })),
  ...itemFieldNames.map((field) => ({
    path: `items.${field}` as const,
    shownPath: `items[].${field}`,
    ...typeOf(field),
  })),
]

/** What a client of MuditaKurye puts into an order. */
export const courierClientFieldChecks = defineClientChecks<CourierClientRequirement>([
  ...sentFields(surface, requiredFields, {
    requirement: 'required-fields-sent',
    operation,
    every: { en: 'every order', tr: 'her siparişle' },
  }),
  ...sentTypes(surface, operation, types),
  noNull(
    surface,
    'no-null-fields',
    (call) => Object.keys(objectOf(call)!).filter((name) => !requiredFields.includes(name)),
    { matches: eachBodyThat(operation, () => true) },
  ),
  ...memberForms<CourierClientRequirement>(surface, operation, [
    {
      behaviour: 'phone',
      title: { en: 'sends the phone in E.164 form', tr: 'telefonu E.164 biçiminde gönderir' },
      requirement: 'phone-is-e164',
      member: 'customerPhone',
      of: isString,
      holds: (value) => /^\+[1-9]\d{6,14}$/.test(String(value)),
      expected: both('"customerPhone": "+905551234567" (E.164)'),
    },
    {
      behaviour: 'restaurant-id',
      title: {
        en: 'sends a restaurantId that begins with rest_',
        tr: 'rest_ ile başlayan bir restaurantId gönderir',
      },
      requirement: 'restaurant-id-begins-with-rest',
      member: 'restaurantId',
      of: isString,
      holds: (value) => String(value).startsWith('rest_'),
      expected: both('"restaurantId": "rest_…"'),
    },
    {
      behaviour: 'payment-method',
      title: { en: 'names a documented payment method', tr: 'belgelenmiş bir ödeme yöntemi bildirir' },
      requirement: 'payment-method-known',
      member: 'paymentMethod',
      of: isString,
      holds: isAnyOf('CASH', 'CARD_POS', 'ONLINE_PREPAID'),
      expected: both('CASH, CARD_POS, ONLINE_PREPAID'),
    },
  ]),
  {
    id: 'muditakurye/courier/client/payment-captured',
    title: {
      en: 'says that an online payment was captured',
      tr: 'çevrim içi ödemenin alındığını bildirir',
    },
    requirement: 'online-payment-captured',
    matches: eachBodyThat(
      operation,
      (call) =>
        memberOf(call, 'paymentMethod') === 'ONLINE_PREPAID' &&
        ['boolean', 'undefined'].includes(typeof (memberOf(call, 'paymentCaptured') ?? undefined)),
    ),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'paymentCaptured',
        (value) => value === true,
        both('"paymentCaptured": true'),
      ),
  },
  ...memberForms<CourierClientRequirement>(surface, operation, [
    {
      behaviour: 'scheduled-time',
      title: {
        en: 'sends the scheduled time in ISO 8601 form',
        tr: 'zamanlanmış teslimatı ISO 8601 biçiminde gönderir',
      },
      requirement: 'scheduled-time-is-iso-8601',
      member: 'scheduledDeliveryTime',
      of: isString,
      holds: (value) => isIso8601(String(value)),
      expected: both('ISO 8601: "2026-11-10T18:30:00+03:00"'),
    },
  ]),
  {
    id: 'muditakurye/courier/client/scheduled-in-future',
    title: {
      en: 'schedules a delivery for the future',
      tr: 'zamanlanmış teslimatı gelecekteki bir ana koyar',
    },
    requirement: 'scheduled-time-in-the-future',
    needs: ['times'],
    matches: eachBodyThat(operation, (call) => {
      const time = memberOf(call, 'scheduledDeliveryTime')
      return isString(time) && isIso8601(time)
    }),
    expect(matching, { startedAt }) {
      const call = judgedCall(matching)
      const sentAt = startedAt + call.startedAt
      expectMemberThat(call, 'scheduledDeliveryTime', (value) => momentOf(String(value)) > sentAt, {
        en: `a moment after ${new Date(sentAt).toISOString()}`,
        tr: `${new Date(sentAt).toISOString()} sonrasında bir an`,
      })
    },
  },
])
