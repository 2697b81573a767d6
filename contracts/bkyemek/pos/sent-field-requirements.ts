import type { Bilingual } from '../../text/bilingual.js'
import type { Requirement } from '../../requirement.js'
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

function sentType(path: string, member: string, field: OrderField | ItemField): Requirement {
  return {
    kind: 'sent-as-table-says',
    members: [member],
    operation: 'receiveOrder',
    text: {
      en: `The client sends ${path} as ${wordsOfType(field).en}.`,
      tr: `İstemci ${path} alanını ${wordsOfType(field).tr} olarak gönderir.`,
    },
    basis: 'stated',
    document: 'siparis-gonderimi.txt',
    quote: documentedLine(field),
  }
}

/** Of the client: each field is sent in its type. */
export const sentTypeRequirements = Object.fromEntries([
  ...orderFieldNames.map((field) => [`type-of-${field}`, sentType(field, `Order.${field}`, field)]),
  ...itemFieldNames.map((field) => [
    `type-of-siparis_icerikleri.${field}`,
    sentType(`siparis_icerikleri[].${field}`, `Item.${field}`, field),
  ]),
]) as Record<`type-of-${OrderField}` | `type-of-siparis_icerikleri.${ItemField}`, Requirement>
