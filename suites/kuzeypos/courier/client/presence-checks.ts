import type { CourierClientRequirement } from '../../../../contracts/kuzeypos/courier/client-requirements.js'
import { tableFieldNames } from '../../../../contracts/kuzeypos/pushed-field-requirements.js'
import { sentFields } from '../../../families/clients/sent-fields.js'
import { defineClientChecks } from '../../../observe/client-check.js'
import { expectMemberThat } from '../../../observe/expect/expect-call.js'
import { eachBodyOf } from '../../../observe/expect/matching-calls.js'

const surface = 'kuzeypos/courier'
const operation = 'receiveOrder'
const every = { en: 'every order', tr: 'her siparişle' }
const requiredFields: readonly string[] = ['kuzeyOrderId', 'restaurantId']
const optionalFields: readonly string[] = ['orderNote', 'courierNote']
const documentedFields = tableFieldNames.filter(
  (field) => !requiredFields.includes(field) && !optionalFields.includes(field),
)

/** Which fields a pushed order has. */
export const courierClientPresenceChecks = defineClientChecks<CourierClientRequirement>([
  ...sentFields(surface, requiredFields, { requirement: 'required-fields-sent', operation, every }),
  ...sentFields(surface, documentedFields, {
    requirement: 'documented-fields-sent',
    operation,
    every,
    behaviour: (field) => `documented-${field}`,
    matches: () => eachBodyOf(operation),
    // Null is there, in a wrong type.
    expect: (call, field) =>
      expectMemberThat(call, field, (value) => value !== undefined, {
        en: `"${field}" in the body`,
        tr: `gövdede "${field}"`,
      }),
  }),
])
