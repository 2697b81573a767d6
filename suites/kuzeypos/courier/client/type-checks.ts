import { both } from '../../../../contracts/text/bilingual.js'
import type { CourierClientRequirement } from '../../../../contracts/kuzeypos/courier/client-requirements.js'
import {
  pushedFieldNames,
  pushedType,
  tableFieldNames,
  type PushedField,
  type PushedType,
} from '../../../../contracts/kuzeypos/pushed-field-requirements.js'
import { isNumber, isString } from '../../../families/clients/member-forms.js'
import { isListOf, isObject, sentTypes } from '../../../families/clients/sent-types.js'
import { defineClientChecks } from '../../../observe/client-check.js'

const isOfType: Record<PushedType, (value: unknown) => boolean> = {
  string: isString,
  number: isNumber,
  object: isObject,
  'string | null': (value) => isString(value) || value === null,
  'string[]': isListOf(isString),
}

/** In which types KuzeyPOS pushes an order. */
export const courierClientTypeChecks = defineClientChecks<CourierClientRequirement>(
  sentTypes(
    'kuzeypos/courier',
    'receiveOrder',
    pushedFieldNames.map((path) => ({
      path,
      isOfType: isOfType[pushedType(path)],
      words: both(pushedType(path)),
      judges: (value) => value !== null || saysWhereItIsNull(path),
    })),
  ),
)

/**
 * The page's table names null where it may stand, and has what is in a customer; of what only the sample shows nobody
 * knows. The two ids count as missing where they are null: another requirement.
 */
function saysWhereItIsNull(field: PushedField): boolean {
  if (field === 'kuzeyOrderId' || field === 'restaurantId') return false
  return field === 'customer' || tableFieldNames.some((name) => name === field)
}
