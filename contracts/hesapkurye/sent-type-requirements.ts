import type { Bilingual } from '../bilingual.js'
import type { Requirement } from '../requirement.js'
import { orderFields, productFields } from './saved-field-requirements.js'

const page = 'dis-kaynak-pos-api-dokumantasyonu.txt'

/** What stands in SavePackage's table and is no part of the order. */
const credentialFields = { ApiKey: 'string', ApiSecret: 'string', RestaurantID: 'string' } as const

/** Members that stand in no table: the samples show their types. */
const shownFields = {
  remoteOrderNumber: { type: 'string', quote: '"remoteOrderNumber": "987654321",' },
  Reason: { type: 'string', quote: '"Reason": "Müşteri talebi"' },
  ProjectID: { type: 'int', quote: '"ProjectID": 3,' },
  UserName: { type: 'string', quote: '"UserName": "abc",' },
  Password: { type: 'string', quote: '"Password": "xyz",' },
} as const

const tableFields = { ...credentialFields, ...orderFields }

export type DocumentedType = 'string' | 'int' | 'decimal' | 'bool' | 'List<OutsourceOrderProduct>'

const words: Record<DocumentedType, Bilingual> = {
  string: { en: 'a JSON text', tr: 'JSON metni' },
  int: { en: 'a whole JSON number', tr: 'tam sayı olan bir JSON sayısı' },
  decimal: { en: 'a JSON number', tr: 'JSON sayısı' },
  // The table quotes the two words, the sample has JSON's own: which of them is a matter of its own.
  bool: { en: 'true or false', tr: 'true veya false' },
  'List<OutsourceOrderProduct>': { en: 'a JSON list of objects', tr: 'nesnelerden oluşan JSON listesi' },
}

/** The type that the documents give each member of a request, by its path. */
export const sentTypes = {
  ...tableFields,
  ...typesOf(shownFields),
  ...Object.fromEntries(Object.entries(productFields).map(([name, type]) => [`Products.${name}`, type])),
} as Record<SentField, DocumentedType>

type ProductField = `Products.${keyof typeof productFields}`
export type SentField = keyof typeof tableFields | keyof typeof shownFields | ProductField

/** A member's type as people read it. */
export function wordsOfType(field: SentField): Bilingual {
  return words[sentTypes[field]]
}

/** Of the client: each member is sent in its type. */
export const sentTypeRequirements = Object.fromEntries([
  ...Object.entries(tableFields).map(([field, type]) => required(field, field, type)),
  ...Object.entries(productFields).map(([field, type]) => required(`Products.${field}`, field, type)),
  ...Object.entries(shownFields).map(([field, { quote }]) => required(field, field, quote)),
]) as Record<`type-of-${SentField}`, Requirement>

/** `source` is the type in a table, or the line of a sample. */
function required(path: string, name: string, source: string): [string, Requirement] {
  const isShown = source.startsWith('"')
  const { en, tr } = wordsOfType(path as SentField)
  const shownPath = path.replace('Products.', 'Products[].')
  return [
    `type-of-${path}`,
    {
      text: {
        en: `The client sends ${shownPath} as ${en}.`,
        tr: `İstemci ${shownPath} alanını ${tr} olarak gönderir.`,
      },
      basis: isShown ? 'shown' : 'stated',
      document: page,
      quote: isShown ? source : `| ${name} | ${source} |`,
    },
  ]
}

function typesOf(fields: Readonly<Record<string, { type: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, type]))
}
