import {
  orderFields,
  productFields,
} from '../../../../contracts/hesapkurye/courier/saved-field-requirements.js'
import { productWith, type OwnOrder } from './packages/package-body.js'

/** Values that cannot be read as the table's type: a server may well convert others, such as "1" to a number. */
const unreadable: Record<string, readonly [unknown, unknown]> = {
  string: [{ text: 'Deniz' }, ['Deniz', 'Kaya']],
  int: ['on iki', { value: 12 }],
  decimal: ['on iki', { value: 12 }],
  bool: ['belki', { value: true }],
  'List<OutsourceOrderProduct>': ['Adana Kebap', 12],
}

type OrderField = keyof typeof orderFields
type ProductField = keyof typeof productFields

/** A field of a package, of its products too, with values that it cannot have. */
interface UnreadableField {
  field: OrderField | `Products.${ProductField}`
  /** As the documents' table has it. */
  type: string
  values: readonly [unknown, unknown]
  spoil(body: OwnOrder, value: unknown): object
}

export const unreadableFields: readonly UnreadableField[] = [
  ...(Object.keys(orderFields) as OrderField[]).map((field) => ({
    field,
    type: orderFields[field],
    values: unreadable[orderFields[field]]!,
    spoil: (body: OwnOrder, value: unknown) => ({ ...body, [field]: value }),
  })),
  ...(Object.keys(productFields) as ProductField[]).map((field) => ({
    field: `Products.${field}` as const,
    type: productFields[field],
    values: unreadable[productFields[field]]!,
    spoil: (body: OwnOrder, value: unknown) => ({
      ...body,
      Products: [{ ...productWith({}), [field]: value }],
    }),
  })),
]
