import {
  pushedFieldNames,
  pushedType,
  tableFieldNames,
  type PushedField,
  type PushedType,
} from '../../../../contracts/kuzeypos/pushed-field-requirements.js'
import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import type { CourierClientRequirement } from './requirement.js'

const isOfType: Record<PushedType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'string | null': (value) => typeof value === 'string' || value === null,
  'string[]': (value) => Array.isArray(value) && value.every((label) => typeof label === 'string'),
}

/** In which types KuzeyPOS pushes an order. */
export const courierClientTypeChecks = defineClientChecks<CourierClientRequirement>(
  pushedFieldNames.map((field): ClientCheck<CourierClientRequirement> => ({
    id: `kuzeypos/courier/client/type-of-${field}`,
    title: {
      en: `sends ${field} as ${pushedType(field)}`,
      tr: `${field} alanını ${pushedType(field)} olarak gönderir`,
    },
    requirement: `type-of-${field}`,
    matches: eachBodyThat('receiveOrder', (call) => {
      const value = memberOf(call, field)
      return value !== undefined && (value !== null || saysWhereItIsNull(field))
    }),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        field,
        isOfType[pushedType(field)],
        both(`"${field}": ${pushedType(field)}`),
      ),
  })),
)

/**
 * The page's table names null where it may stand, and has what is in a customer; of what only the sample shows nobody
 * knows. The two ids count as missing where they are null: another requirement.
 */
function saysWhereItIsNull(field: PushedField): boolean {
  if (field === 'kuzeyOrderId' || field === 'restaurantId') return false
  return field === 'customer' || tableFieldNames.some((name) => name === field)
}
