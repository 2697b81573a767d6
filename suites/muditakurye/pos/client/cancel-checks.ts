import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { isIso8601 } from '../../../../contracts/forms/iso-8601.js'
import { eachBodyThat, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import type { PosClientRequirement } from './requirement.js'

type Check = ClientCheck<PosClientRequirement>

const required = ['event', 'orderId', 'status'].map((field): Check => ({
  id: `muditakurye/pos/client/cancel-${field}-sent`,
  title: { en: `sends ${field} with every cancel event`, tr: `her iptal olayıyla ${field} gönderir` },
  requirement: 'cancel-fields-sent',
  matches: eachJsonOf('receiveCancellation'),
  expect: (matching) =>
    expectMemberThat(judgedCall(matching), field, isText, {
      en: `"${field}" as a text`,
      tr: `metin olarak "${field}"`,
    }),
}))

const known: readonly {
  field: string
  requirement: PosClientRequirement
  expected: Bilingual
  holds(value: string): boolean
}[] = [
  {
    field: 'event',
    requirement: 'cancel-event-named',
    expected: both('"event": "order.canceled"'),
    holds: (value) => value === 'order.canceled',
  },
  {
    field: 'status',
    requirement: 'cancel-status-is-canceled',
    expected: both('"status": "CANCELED"'),
    holds: (value) => value === 'CANCELED',
  },
  {
    field: 'timestamp',
    requirement: 'cancel-timestamp-is-iso-8601',
    expected: both('ISO 8601: "2025-11-10T17:45:00+03:00"'),
    holds: isIso8601,
  },
  {
    field: 'canceledBy',
    requirement: 'canceled-by-somebody-known',
    expected: both('RESTAURANT, CUSTOMER, COURIER, SYSTEM'),
    holds: (value) => ['RESTAURANT', 'CUSTOMER', 'COURIER', 'SYSTEM'].includes(value),
  },
]

/** What MuditaKurye puts into a cancel event. */
export const posClientCancelChecks = defineClientChecks<PosClientRequirement>([
  ...required,
  ...known.map(({ field, requirement, expected, holds }): Check => ({
    id: `muditakurye/pos/client/form-of-cancel-${field}`,
    title: {
      en: `sends the ${field} of a cancel event as it is known`,
      tr: `iptal olayının ${field} alanını bilinen biçimde gönderir`,
    },
    requirement,
    matches: eachBodyThat('receiveCancellation', (call) => isText(memberOf(call, field))),
    expect: (matching) =>
      expectMemberThat(judgedCall(matching), field, (value) => holds(String(value)), expected),
  })),
])

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
