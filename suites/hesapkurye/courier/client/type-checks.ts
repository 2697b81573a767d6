import type { CourierClientRequirement } from '../../../../contracts/hesapkurye/courier/client-requirements.js'
import {
  sentTypes as types,
  wordsOfType,
  type DocumentedType,
  type SentField,
} from '../../../../contracts/hesapkurye/courier/sent-type-requirements.js'
import { isListOf, isObject, sentTypes } from '../../../families/clients/sent-types.js'
import { defineClientChecks } from '../../../observe/client-check.js'
import { documentedMembers } from './documented-members.js'

const isOfType: Record<DocumentedType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  int: Number.isInteger,
  decimal: (value) => typeof value === 'number',
  // The table quotes the words: "true", "false".
  bool: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
  'List<OutsourceOrderProduct>': isListOf(isObject),
}

/** Of which types a client of Hesap Kurye sends the members of its bodies. */
export const courierClientTypeChecks = defineClientChecks<CourierClientRequirement>(
  sentTypes(
    'hesapkurye/courier',
    ({ operation }, path) => documentedMembers(operation).includes(path.split('.')[0]!),
    (Object.keys(types) as SentField[]).map((path) => ({
      path,
      isOfType: isOfType[types[path]],
      words: wordsOfType(path),
    })),
  ),
)
