import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
} from '../../../../contracts/muditakurye/order-field-requirements.js'
import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMember, expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { isIso8601, momentOf } from '../../../../contracts/forms/iso-8601.js'
import { membersAt } from '../../../observe/expect/members-at.js'
import { eachBodyOf, eachBodyWith, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import { objectOf } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from './requirement.js'

type Check = ClientCheck<CourierClientRequirement>

const requiredFields = ['orderId', 'restaurantId', 'customerName', 'deliveryAddress'] as const

const required = requiredFields.map((field): Check => ({
  id: `muditakurye/courier/client/required-${field}`,
  title: { en: `sends ${field} with every order`, tr: `her siparişle ${field} gönderir` },
  requirement: 'required-fields-sent',
  matches: eachJsonOf('createOrder'),
  expect: (matching) => expectMember(judgedCall(matching), field),
}))

const types = orderFieldNames.map((field): Check => ({
  id: `muditakurye/courier/client/type-of-${field}`,
  title: {
    en: `sends ${field} as a JSON ${documentedType(field)}`,
    tr: `${field} alanını JSON ${documentedType(field)} olarak gönderir`,
  },
  requirement: `type-of-${field}`,
  matches: (recording) => eachBodyWith('createOrder', field)(recording).filter(isGiven(field)),
  expect: (matching) =>
    expectMemberThat(
      judgedCall(matching),
      field,
      (value) => isOfType(value, documentedType(field)),
      both(`"${field}": ${documentedType(field)}`),
    ),
}))

const itemTypes = itemFieldNames.map((field): Check => ({
  id: `muditakurye/courier/client/type-of-items.${field}`,
  title: {
    en: `sends items[].${field} as a JSON ${documentedType(field)}`,
    tr: `items[].${field} alanını JSON ${documentedType(field)} olarak gönderir`,
  },
  requirement: `type-of-items.${field}`,
  matches: (recording) =>
    eachBodyOf('createOrder')(recording).filter(([call]) => membersAt(call, `items.${field}`).length > 0),
  expect(matching) {
    const wrong = membersAt(judgedCall(matching), `items.${field}`).find(
      ({ value }) => !isOfType(value, documentedType(field)),
    )
    expectThat(
      wrong === undefined,
      both(`"${field}": ${documentedType(field)}`),
      both(`"${wrong?.path}": ${JSON.stringify(wrong?.value)}`),
    )
  },
}))

/** What a client of MuditaKurye puts into an order. */
export const courierClientFieldChecks = defineClientChecks<CourierClientRequirement>([
  ...required,
  ...types,
  ...itemTypes,
  {
    id: 'muditakurye/courier/client/no-null',
    title: { en: 'leaves out what has no value', tr: 'değeri olmayanı göndermez' },
    requirement: 'no-null-fields',
    matches: eachBodyOf('createOrder'),
    expect(matching) {
      const empty = Object.entries(objectOf(judgedCall(matching))!).find(
        ([name, value]) => value === null && !(requiredFields as readonly string[]).includes(name),
      )
      expectThat(empty === undefined, { en: 'no null', tr: 'null olmaması' }, both(`"${empty?.[0]}": null`))
    },
  },
  {
    id: 'muditakurye/courier/client/phone',
    title: { en: 'sends the phone in E.164 form', tr: 'telefonu E.164 biçiminde gönderir' },
    requirement: 'phone-is-e164',
    matches: textsOf('customerPhone'),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'customerPhone',
        (value) => /^\+[1-9]\d{6,14}$/.test(String(value)),
        both('"customerPhone": "+905551234567" (E.164)'),
      ),
  },
  {
    id: 'muditakurye/courier/client/restaurant-id',
    title: {
      en: 'sends a restaurantId that begins with rest_',
      tr: 'rest_ ile başlayan bir restaurantId gönderir',
    },
    requirement: 'restaurant-id-begins-with-rest',
    matches: textsOf('restaurantId'),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'restaurantId',
        (value) => String(value).startsWith('rest_'),
        both('"restaurantId": "rest_…"'),
      ),
  },
  {
    id: 'muditakurye/courier/client/payment-method',
    title: { en: 'names a documented payment method', tr: 'belgelenmiş bir ödeme yöntemi bildirir' },
    requirement: 'payment-method-known',
    matches: textsOf('paymentMethod'),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'paymentMethod',
        (value) => ['CASH', 'CARD_POS', 'ONLINE_PREPAID'].includes(String(value)),
        both('CASH, CARD_POS, ONLINE_PREPAID'),
      ),
  },
  {
    id: 'muditakurye/courier/client/payment-captured',
    title: {
      en: 'says that an online payment was captured',
      tr: 'çevrim içi ödemenin alındığını bildirir',
    },
    requirement: 'online-payment-captured',
    matches: (recording) =>
      eachBodyOf('createOrder')(recording).filter(
        ([call]) =>
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
  {
    id: 'muditakurye/courier/client/scheduled-time',
    title: {
      en: 'sends the scheduled time in ISO 8601 form',
      tr: 'zamanlanmış teslimatı ISO 8601 biçiminde gönderir',
    },
    requirement: 'scheduled-time-is-iso-8601',
    matches: textsOf('scheduledDeliveryTime'),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'scheduledDeliveryTime',
        (value) => isIso8601(String(value)),
        both('ISO 8601: "2026-11-10T18:30:00+03:00"'),
      ),
  },
  {
    id: 'muditakurye/courier/client/scheduled-in-future',
    title: {
      en: 'schedules a delivery for the future',
      tr: 'zamanlanmış teslimatı gelecekteki bir ana koyar',
    },
    requirement: 'scheduled-time-in-the-future',
    needs: ['times'],
    matches: (recording) =>
      textsOf('scheduledDeliveryTime')(recording).filter(([call]) =>
        isIso8601(String(memberOf(call, 'scheduledDeliveryTime'))),
      ),
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

/** Orders in which the member is a text: another type breaks another requirement. */
function textsOf(field: string) {
  return (recording: Recording) =>
    eachBodyWith(
      'createOrder',
      field,
    )(recording).filter(([call]) => typeof memberOf(call, field) === 'string')
}

function isGiven(field: string) {
  return ([call]: readonly Parameters<typeof memberOf>[0][]) => memberOf(call!, field) !== null
}

/** The only list is that of the items, which are objects. */
function isOfType(value: unknown, type: string): boolean {
  return type === 'array' ? Array.isArray(value) && value.every(isObject) : typeof value === type
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
