import { both } from '../../../../contracts/text/bilingual.js'
import type { PosClientRequirement } from '../../../../contracts/muditakurye/pos/client-requirements.js'
import { isIso8601 } from '../../../../contracts/forms/iso-8601.js'
import { isAnyOf, isText, memberForms, type MemberForm } from '../../../families/clients/member-forms.js'
import { sentFields } from '../../../families/clients/sent-fields.js'
import { defineClientChecks } from '../../../observe/client-check.js'
import { expectMemberThat } from '../../../observe/expect/expect-call.js'

const surface = 'muditakurye/pos'
const operation = 'receiveCancellation'
const cancellers = ['RESTAURANT', 'CUSTOMER', 'COURIER', 'SYSTEM']

type Form = Pick<MemberForm<PosClientRequirement>, 'member' | 'requirement' | 'expected' | 'holds'>

const known: readonly Form[] = [
  {
    member: 'event',
    requirement: 'cancel-event-named',
    expected: both('"event": "order.canceled"'),
    holds: isAnyOf('order.canceled'),
  },
  {
    member: 'status',
    requirement: 'cancel-status-is-canceled',
    expected: both('"status": "CANCELED"'),
    holds: isAnyOf('CANCELED'),
  },
  {
    member: 'timestamp',
    requirement: 'cancel-timestamp-is-iso-8601',
    expected: both('ISO 8601: "2025-11-10T17:45:00+03:00"'),
    holds: (value) => isIso8601(String(value)),
  },
  {
    member: 'canceledBy',
    requirement: 'canceled-by-somebody-known',
    expected: both(cancellers.join(', ')),
    holds: isAnyOf(...cancellers),
  },
]

/** What MuditaKurye puts into a cancel event. */
export const posClientCancelChecks = defineClientChecks<PosClientRequirement>([
  ...sentFields(surface, ['event', 'orderId', 'status'], {
    requirement: 'cancel-fields-sent',
    operation,
    every: { en: 'every cancel event', tr: 'her iptal olayıyla' },
    behaviour: (field) => `cancel-${field}-sent`,
    expect: (call, field) =>
      expectMemberThat(call, field, isText, { en: `"${field}" as a text`, tr: `metin olarak "${field}"` }),
  }),
  ...memberForms(
    surface,
    operation,
    known.map((form) => ({
      behaviour: `form-of-cancel-${form.member}`,
      title: {
        en: `sends the ${form.member} of a cancel event as it is known`,
        tr: `iptal olayının ${form.member} alanını bilinen biçimde gönderir`,
      },
      of: isText,
      ...form,
    })),
  ),
])
