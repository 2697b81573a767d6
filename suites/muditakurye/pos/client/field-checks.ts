import { lifecycle } from '../../../../contracts/muditakurye/lifecycle.js'
import {
  statusEventFieldNames,
  type StatusEventField,
} from '../../../../contracts/muditakurye/event-field-requirements.js'
import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMember, expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { isIso8601 } from '../../../../contracts/forms/iso-8601.js'
import { eachBodyThat, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import type { PosClientRequirement } from './requirement.js'

type Check = ClientCheck<PosClientRequirement>

const required = statusEventFieldNames.map((field): Check => ({
  id: `muditakurye/pos/client/required-${field}`,
  title: { en: `sends ${field} with every status event`, tr: `her durum olayıyla ${field} gönderir` },
  requirement: 'required-fields-sent',
  // An order that is only just received may have had no status before: an assumption that accuses nobody.
  matches: (recording) =>
    eachJsonOf('receiveStatus')(recording).filter(
      ([call]) => field !== 'previousStatus' || memberOf(call, 'status') !== lifecycle.initial,
    ),
  expect: (matching) => expectMember(judgedCall(matching), field),
}))

const types = statusEventFieldNames.map((field): Check => ({
  id: `muditakurye/pos/client/type-of-${field}`,
  title: { en: `sends ${field} as a JSON string`, tr: `${field} alanını JSON string olarak gönderir` },
  requirement: `type-of-${field}`,
  matches: eachBodyThat('receiveStatus', (call) => (memberOf(call, field) ?? '') !== ''),
  expect: (matching) =>
    expectMemberThat(
      judgedCall(matching),
      field,
      (value) => typeof value === 'string',
      both(`"${field}": string`),
    ),
}))

/** What each text must look like. */
const formats: readonly {
  field: StatusEventField
  requirement: PosClientRequirement
  expected: Bilingual
  holds(text: string): boolean
}[] = [
  {
    field: 'event',
    requirement: 'event-named',
    expected: both('"event": "order.status_changed"'),
    holds: (text) => text === 'order.status_changed',
  },
  {
    field: 'yemekKuryeOrderId',
    requirement: 'internal-id-is-a-uuid',
    expected: both('UUID: "550e8400-e29b-41d4-a716-446655440000"'),
    holds: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  },
  {
    field: 'timestamp',
    requirement: 'timestamp-is-iso-8601',
    expected: both('ISO 8601: "2025-11-10T17:45:00+03:00"'),
    holds: isIso8601,
  },
  {
    field: 'provider',
    requirement: 'provider-is-third-party',
    expected: both('"provider": "THIRD_PARTY"'),
    holds: (text) => text === 'THIRD_PARTY',
  },
  {
    field: 'providerRestaurantId',
    requirement: 'restaurant-id-begins-with-rest',
    expected: both('"providerRestaurantId": "rest_…"'),
    holds: (text) => text.startsWith('rest_'),
  },
  ...(['status', 'previousStatus'] as const).map((field) => ({
    field,
    requirement: 'statuses-known' as const,
    expected: both(Object.keys(lifecycle.states).join(', ')),
    holds: (text: string) => Object.hasOwn(lifecycle.states, text),
  })),
]

/** What MuditaKurye puts into a status event. */
export const posClientFieldChecks = defineClientChecks<PosClientRequirement>([
  ...required,
  ...types,
  ...formats.map(({ field, requirement, expected, holds }): Check => ({
    id: `muditakurye/pos/client/form-of-${field}`,
    title: {
      en: `sends ${field} in its documented form`,
      tr: `${field} alanını belgelenen biçimde gönderir`,
    },
    requirement,
    matches: eachBodyThat('receiveStatus', (call) => {
      const value = memberOf(call, field)
      return typeof value === 'string' && value !== ''
    }),
    expect: (matching) =>
      expectMemberThat(judgedCall(matching), field, (value) => holds(String(value)), expected),
  })),
])
