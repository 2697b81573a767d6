import { sentTypeRequirementsOf } from '../families/sent-types.js'
import { fields } from './generated/fields.js'

/** What the page's sample of an order shows each field to be; an item's or part's fields behind a dot. */
const sampleFields = {
  orderId: 'string',
  orderNumber: 'string',
  items: 'array',
  'items.name': 'string',
  'items.quantity': 'number',
  'items.unitPrice': 'number',
  'items.totalPrice': 'number',
  'items.options': 'strings',
  totals: 'object',
  'totals.subtotal': 'number',
  'totals.deliveryFee': 'number',
  'totals.total': 'number',
  address: 'object',
  'address.full': 'string',
  'address.note': 'string',
  note: 'string',
} as const

/** Its place in the sample. */
function quoteOf(field: PushedField): string {
  const quoted: Record<string, { quote: string }> = {
    ...fields.Order,
    ...within('items', fields.Item),
    ...within('totals', fields.Totals),
    ...within('address', fields.Address),
  }
  return quoted[field]!.quote
}

function within<Member>(name: string, members: Readonly<Record<string, Member>>): Record<string, Member> {
  return Object.fromEntries(Object.entries(members).map(([member, field]) => [`${name}.${member}`, field]))
}

/** What the sample shows a field to be; `strings` is a list of texts. */
export type ShownType = (typeof sampleFields)[PushedField]
export type PushedField = keyof typeof sampleFields

export const pushedFieldNames = Object.keys(sampleFields) as PushedField[]

export function shownType(field: PushedField): ShownType {
  return sampleFields[field]
}

const words: Record<ShownType, { en: string; tr: string }> = {
  string: { en: 'a JSON string', tr: 'JSON string' },
  number: { en: 'a JSON number', tr: 'JSON number' },
  array: { en: 'a JSON array of objects', tr: 'nesnelerden oluşan JSON dizisi' },
  strings: { en: 'a JSON array of strings', tr: 'metinlerden oluşan JSON dizisi' },
  object: { en: 'a JSON object', tr: 'JSON nesnesi' },
}

/** A type as people read it. */
export function wordsOfType(field: PushedField): { en: string; tr: string } {
  return words[shownType(field)]
}

/** One requirement a field: whoever sends it sends it as the sample does. */
export const pushedTypeRequirements = sentTypeRequirementsOf(
  { operation: 'receiveOrder', document: 'pos-entegrasyon.txt' },
  pushedFieldNames.map((path) => ({
    path,
    words: wordsOfType(path),
    quote: quoteOf(path),
    isOnlyShown: true,
  })),
)
