import { both } from '../../../../contracts/text/bilingual.js'
import type { PosClientRequirement } from '../../../../contracts/muditakurye/pos/client-requirements.js'
import { isIso8601 } from '../../../../contracts/forms/iso-8601.js'
import { statusEventFieldNames } from '../../../../contracts/muditakurye/event-field-requirements.js'
import { lifecycle } from '../../../../contracts/muditakurye/lifecycle.js'
import {
  isAnyOf,
  isString,
  isText,
  memberForms,
  type MemberForm,
} from '../../../families/clients/member-forms.js'
import { sentFields } from '../../../families/clients/sent-fields.js'
import { sentTypes } from '../../../families/clients/sent-types.js'
import { defineClientChecks } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { eachJsonOf } from '../../../observe/expect/matching-calls.js'

type Form = Pick<MemberForm<PosClientRequirement>, 'member' | 'requirement' | 'expected' | 'holds'>

const surface = 'muditakurye/pos'
const operation = 'receiveStatus'

const types = statusEventFieldNames.map((path) => ({
  path,
  isOfType: isString,
  words: { en: 'a JSON string', tr: 'JSON string' },
  judges: (value: unknown) => value !== null && value !== '',
}))

/** What each text must look like. */
const forms: readonly Form[] = [
  {
    member: 'event',
    requirement: 'event-named',
    expected: both('"event": "order.status_changed"'),
    holds: isAnyOf('order.status_changed'),
  },
  {
    member: 'yemekKuryeOrderId',
    requirement: 'internal-id-is-a-uuid',
    expected: both('UUID: "550e8400-e29b-41d4-a716-446655440000"'),
    holds: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(text)),
  },
  {
    member: 'timestamp',
    requirement: 'timestamp-is-iso-8601',
    expected: both('ISO 8601: "2025-11-10T17:45:00+03:00"'),
    holds: (text) => isIso8601(String(text)),
  },
  {
    member: 'provider',
    requirement: 'provider-is-third-party',
    expected: both('"provider": "THIRD_PARTY"'),
    holds: isAnyOf('THIRD_PARTY'),
  },
  {
    member: 'providerRestaurantId',
    requirement: 'restaurant-id-begins-with-rest',
    expected: both('"providerRestaurantId": "rest_…"'),
    holds: (text) => String(text).startsWith('rest_'),
  },
  ...(['status', 'previousStatus'] as const).map((member) => ({
    member,
    requirement: 'statuses-known' as const,
    expected: both(Object.keys(lifecycle.states).join(', ')),
    holds: (text: unknown) => Object.hasOwn(lifecycle.states, String(text)),
  })),
]

/** What MuditaKurye puts into a status event. */
export const posClientFieldChecks = defineClientChecks<PosClientRequirement>([
  ...sentFields(surface, statusEventFieldNames, {
    requirement: 'required-fields-sent',
    operation,
    every: { en: 'every status event', tr: 'her durum olayıyla' },
    // An order that is only just received may have had no status before: an assumption that accuses nobody.
    matches: (field) => (recording) =>
      eachJsonOf(operation)(recording).filter(
        ([call]) => field !== 'previousStatus' || memberOf(call, 'status') !== lifecycle.initial,
      ),
  }),
  ...sentTypes(surface, operation, types),
  ...memberForms(
    surface,
    operation,
    forms.map((form) => ({
      behaviour: `form-of-${form.member}`,
      title: {
        en: `sends ${form.member} in its documented form`,
        tr: `${form.member} alanını belgelenen biçimde gönderir`,
      },
      of: isText,
      ...form,
    })),
  ),
])
