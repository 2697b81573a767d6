import { sentTypeRequirementsOf } from '../families/sent-types.js'
import { fields } from './generated/fields.js'

const page = 'kurye-firmasi-api-dokumantasyon.txt'
/** The fields of the page's table, whose first column is lost, with the types that it gives them. */
const tableFields = {
  kuzeyOrderId: 'string',
  restaurantId: 'string',
  platform: 'string',
  status: 'string',
  orderType: 'string',
  createdAt: 'string',
  paymentMethod: 'string',
  originalPaymentMethod: 'string',
  price: 'number',
  hazirlanmaSuresiDk: 'number',
  badges: 'string[]',
  orderNote: 'string | null',
  courierNote: 'string | null',
  'customer.address': 'object',
  'customer.details': 'object',
} as const

/** Those that only the sample shows. */
const sampleFields = {
  customer: 'object',
  'customer.address.location': 'object',
  'customer.address.district': 'string',
  'customer.address.city': 'string',
  'customer.address.neighborhood': 'string',
  'customer.address.street': 'string',
  'customer.address.buildingNo': 'string',
  'customer.address.floor': 'string',
  'customer.address.apartmentNo': 'string',
  'customer.address.detailedAddress': 'string',
  'customer.address.directions': 'string',
  'customer.address.location.latitude': 'number',
  'customer.address.location.longitude': 'number',
  'customer.details.name': 'string',
  'customer.details.phone': 'string',
} as const

const pushedFields = { ...tableFields, ...sampleFields }

export type TableField = keyof typeof tableFields
export type PushedField = keyof typeof pushedFields
export type PushedType = (typeof pushedFields)[PushedField]

export const tableFieldNames = Object.keys(tableFields) as TableField[]
export const pushedFieldNames = Object.keys(pushedFields) as PushedField[]

/** The JSON type that the page gives a field, in its words. */
export function pushedType(field: PushedField): PushedType {
  return pushedFields[field]
}

/** The page's table has a row of it. */
function isOfTheTable(field: PushedField): field is TableField {
  return field in tableFields
}

/** Its place in the schemas of the contract. */
function memberOf(field: PushedField): string {
  return field
    .replace(/^(?!customer\.(address|details)\.)/, 'Order.')
    .replace(/^customer\.address\./, 'Address.')
    .replace(/^customer\.details\./, 'CustomerDetails.')
}

/** The contract's quote for a member: its line in the table or in the sample. */
function quoteOf(member: string): string {
  const [schema, ...path] = member.split('.')
  const members = fields[schema as 'Order' | 'Address' | 'CustomerDetails'] as Record<
    string,
    { quote: string }
  >
  return members[path.join('.')]!.quote
}

/** Of KuzeyPOS: each field is pushed in its type; what only the sample shows weighs less. */
export const pushedTypeRequirements = sentTypeRequirementsOf(
  { operation: 'receiveOrder', document: page, who: { en: 'KuzeyPOS pushes', tr: 'KuzeyPOS' } },
  pushedFieldNames.map((path) => ({
    path,
    members: [memberOf(path)],
    words: { en: pushedType(path), tr: pushedType(path) },
    quote: quoteOf(memberOf(path)),
    isOnlyShown: !isOfTheTable(path),
  })),
)
