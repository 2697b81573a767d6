import { sentTypeRequirementsOf } from '../families/sent-types.js'

/** Each field's place in the page's sample of an order; an item's or part's fields behind a dot. */
const sampleFields = {
  orderId: ['string', '"orderId": "507f1f77bcf86cd799439011"'],
  orderNumber: ['string', '"orderNumber": "HY-1234"'],
  items: ['array', '"items": [{"name": "Adana Kebap"'],
  'items.name': ['string', '"name": "Adana Kebap"'],
  'items.quantity': ['number', '"quantity": 2'],
  'items.unitPrice': ['number', '"unitPrice": 250'],
  'items.totalPrice': ['number', '"totalPrice": 500'],
  'items.options': ['strings', '"options": ["Acılı","Bol soğanlı"]'],
  totals: ['object', '"totals": {"subtotal": 500'],
  'totals.subtotal': ['number', '"subtotal": 500'],
  'totals.deliveryFee': ['number', '"deliveryFee": 20'],
  'totals.total': ['number', '"total": 520'],
  address: ['object', '"address": {"full": "Atatürk Cad. No:1 D:5, Merkez/Şehir"'],
  'address.full': ['string', '"full": "Atatürk Cad. No:1 D:5, Merkez/Şehir"'],
  'address.note': ['string', '"note": "3. kat, zili çalın"'],
  note: ['string', '"note": "Lütfen çatal bıçak koymayın"'],
} as const

/** What the sample shows a field to be; `strings` is a list of texts. */
export type ShownType = (typeof sampleFields)[PushedField][0]
export type PushedField = keyof typeof sampleFields

export const pushedFieldNames = Object.keys(sampleFields) as PushedField[]

export function shownType(field: PushedField): ShownType {
  return sampleFields[field][0]
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
    quote: sampleFields[path][1],
    isOnlyShown: true,
  })),
)
