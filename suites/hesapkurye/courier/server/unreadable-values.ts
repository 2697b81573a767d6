import {
  orderFields,
  productFields,
} from '../../../../contracts/hesapkurye/courier/saved-field-requirements.js'
import { having } from '../../../families/field-faults.js'
import { productWith } from './packages/package-body.js'

/** Values that cannot be read as the table's type: a server may well convert others, such as "1" to a number. */
const unreadable: Record<string, readonly [unknown, unknown]> = {
  string: [{ text: 'Deniz' }, ['Deniz', 'Kaya']],
  int: ['on iki', { value: 12 }],
  decimal: ['on iki', { value: 12 }],
  bool: ['belki', { value: true }],
  'List<OutsourceOrderProduct>': ['Adana Kebap', 12],
}

/** The fields of a package, of its products too, by the table's type, with the faults of values that they cannot have. */
export const unreadableFields = [
  ...namesOf(orderFields).map((field) => ({
    field,
    type: orderFields[field],
    faults: unreadable[orderFields[field]]!.map((value) => having({ [field]: value })),
  })),
  ...namesOf(productFields).map((field) => ({
    field: `Products.${field}` as const,
    type: productFields[field],
    faults: unreadable[productFields[field]]!.map((value) =>
      having({ Products: [{ ...productWith({}), [field]: value }] }),
    ),
  })),
]

function namesOf<Fields extends object>(fields: Fields): (keyof Fields & string)[] {
  return Object.keys(fields) as (keyof Fields & string)[]
}
