import { both } from '../../../../contracts/text/bilingual.js'
import { lifecycle } from '../../../../contracts/hiziryemek/lifecycle.js'
import { idFieldNames, sentFieldNames } from '../../../../contracts/hiziryemek/status-field-requirements.js'
import { isAnyOf, isString, memberForms } from '../../../families/clients/member-forms.js'
import { noNull } from '../../../families/clients/sent-fields.js'
import { sentTypes } from '../../../families/clients/sent-types.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyThat, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { PlatformClientRequirement } from '../../../../contracts/hiziryemek/platform/client-requirements.js'

const surface = 'hiziryemek/platform'
const operation = 'updateOrderStatus'
const statuses = Object.keys(lifecycle.states)

const types = sentFieldNames.map((path) => ({
  path,
  isOfType: isString,
  words: { en: 'a JSON string', tr: 'JSON string' },
}))

/** What a POS puts into a report of a status. */
export const platformClientFieldChecks = defineClientChecks<PlatformClientRequirement>([
  {
    id: 'hiziryemek/platform/client/an-id',
    title: {
      en: 'names the order by orderId, posOrderId or both',
      tr: 'siparişi orderId, posOrderId veya ikisiyle adlandırır',
    },
    requirement: 'an-id-sent',
    tags: ['smoke'],
    matches: eachJsonOf(operation),
    expect: (matching) =>
      expectThat(hasId(judgedCall(matching)), both('"orderId" / "posOrderId"'), {
        en: 'neither id',
        tr: 'iki kimlik de yok',
      }),
  },
  ...sentTypes(surface, operation, types),
  noNull(surface, 'no-null-fields', () => sentFieldNames, { matches: eachBodyThat(operation, hasId) }),
  ...memberForms<PlatformClientRequirement>(surface, operation, [
    {
      behaviour: 'status',
      title: { en: 'sends one of the listed statuses', tr: 'listedeki durumlardan birini gönderir' },
      requirement: 'status-known',
      tags: ['smoke'],
      member: 'status',
      of: isString,
      holds: isAnyOf(...statuses),
      expected: both(statuses.join(', ')),
    },
  ]),
])

function hasId(call: ObservedCall): boolean {
  return idFieldNames.some((field) => (memberOf(call, field) ?? '') !== '')
}
