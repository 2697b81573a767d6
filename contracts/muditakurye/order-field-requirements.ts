import type { Requirement } from '../requirements/requirement.js'
import { fields } from './generated/fields.js'

const page = 'siparis-olusturma.txt'

/** Each field with its line in the page's tables. */
const { Order: orderFields, Item: itemFields } = fields

/** The whole table of an item's fields: of each it says Hayır. */
export const documentedItemLines = Object.values(itemFields)
  .map(({ quote }) => quote)
  .join('\n')

/** The required fields that follow one upon the other; deliveryAddress stands behind two optional ones. */
export const documentedRequiredLines = [
  orderFields.orderId.quote,
  orderFields.restaurantId.quote,
  orderFields.customerName.quote,
].join('\n')

export type OrderField = keyof typeof orderFields
export type ItemField = keyof typeof itemFields

export const orderFieldNames = Object.keys(orderFields) as OrderField[]
export const requiredFieldNames = orderFieldNames.filter((field) => orderFields[field].isRequired)
export const itemFieldNames = Object.keys(itemFields) as ItemField[]

/** The JSON type that the page's table gives a field. */
export function documentedType(field: OrderField | ItemField): string {
  return { ...orderFields, ...itemFields }[field].quote.split(' ')[1] ?? 'string'
}

type TypeRequirements = Record<`type-of-${OrderField}` | `type-of-items.${ItemField}`, Requirement>

/** One requirement a field, made from its line in the page's tables. */
function eachField(
  require: (path: string, type: string, quote: string, member: string) => Requirement,
): TypeRequirements {
  return Object.fromEntries([
    ...orderFieldNames.map((field) => [
      `type-of-${field}`,
      require(field, documentedType(field), orderFields[field].quote, `Order.${field}`),
    ]),
    ...itemFieldNames.map((field) => [
      `type-of-items.${field}`,
      require(`items[].${field}`, documentedType(field), itemFields[field].quote, `Item.${field}`),
    ]),
  ]) as TypeRequirements
}

/** Of the server: each field's type is checked, and firmly where the field is required. */
export const typeRequirements = eachField((path, type, quote, member) => ({
  ...(quote.includes(' Evet ')
    ? { kind: 'wrong-type-refused' as const }
    : { kind: 'loose-type-refused' as const, level: 'should' as const }),
  members: [member],
  operation: 'createOrder',
  statuses: [400, 422],
  reading: 'muditakurye.wrong-type',
  text: {
    en: `${path} is a JSON ${type}; another type is refused with 400 or 422.`,
    tr: `${path} bir JSON ${type} değeridir; başka tür 400 veya 422 ile reddedilir.`,
  },
  basis: 'stated',
  document: page,
  quote,
}))

/** Of the client: each field is sent in its type. */
export const sentTypeRequirements = eachField((path, type, quote, member) => ({
  kind: 'sent-as-table-says',
  members: [member],
  operation: 'createOrder',
  text: {
    en: `The client sends ${path} as a JSON ${type}.`,
    tr: `İstemci ${path} alanını JSON ${type} olarak gönderir.`,
  },
  basis: 'stated',
  document: page,
  quote,
}))
