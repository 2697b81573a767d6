import type { Bilingual } from '../../text/bilingual.js'
import { sentTypeRequirementsOf } from '../../families/sent-types.js'
import {
  documentedLine,
  documentedType,
  itemFieldNames,
  orderFieldNames,
  type DocumentedType,
  type ItemField,
  type OrderField,
} from './order-field-requirements.js'

const words: Record<DocumentedType, Bilingual> = {
  integer: { en: 'a whole JSON number', tr: 'tam sayı olan bir JSON number' },
  float: { en: 'a JSON number', tr: 'JSON number' },
  string: { en: 'a JSON string', tr: 'JSON string' },
  datetime: { en: 'a JSON string', tr: 'JSON string' },
  array: { en: 'a JSON array of objects', tr: 'nesnelerden oluşan JSON dizisi' },
}

/** A field's type as people read it. */
export function wordsOfType(field: OrderField | ItemField): Bilingual {
  return words[documentedType(field)]
}

/** Of the client: each field is sent in its type. */
export const sentTypeRequirements = sentTypeRequirementsOf(
  { operation: 'receiveOrder', document: 'siparis-gonderimi.txt' },
  [
    ...orderFieldNames.map((field) => ({ path: field, members: [`Order.${field}`], ...said(field) })),
    ...itemFieldNames.map((field) => ({
      path: `siparis_icerikleri.${field}` as const,
      shownPath: `siparis_icerikleri[].${field}`,
      members: [`Item.${field}`],
      ...said(field),
    })),
  ],
)

function said(field: OrderField | ItemField) {
  return { words: wordsOfType(field), quote: documentedLine(field) }
}
