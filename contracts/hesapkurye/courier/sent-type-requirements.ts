import type { Bilingual } from '../../text/bilingual.js'
import { sentTypeRequirementsOf } from '../../families/sent-types.js'
import { fields } from '../generated/fields.js'
import { orderFields, productFields } from './saved-field-requirements.js'

const page = 'dis-kaynak-pos-api-dokumantasyonu.txt'

/** What stands in SavePackage's table and is no part of the order. */
const credentialFields = { ApiKey: 'string', ApiSecret: 'string', RestaurantID: 'string' } as const

/** Members that stand in no table: the samples show their types. */
const shownFields = {
  remoteOrderNumber: {
    type: 'string',
    quote: '"remoteOrderNumber": "987654321",',
    members: ['PackageRequest.remoteOrderNumber', 'Cancellation.remoteOrderNumber'],
  },
  Reason: { type: 'string', quote: '"Reason": "Müşteri talebi"', members: ['Cancellation.Reason'] },
  ProjectID: { type: 'int', quote: '"ProjectID": 3,', members: ['UserLogin.ProjectID'] },
  UserName: { type: 'string', quote: '"UserName": "abc",', members: ['UserLogin.UserName'] },
  Password: { type: 'string', quote: '"Password": "xyz",', members: ['UserLogin.Password'] },
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

/** Of the client: each member is sent in its type. What only a sample shows is no table's word. */
export const sentTypeRequirements = sentTypeRequirementsOf<SentField>({ document: page }, [
  ...namesOf(tableFields).map((field) => ({
    path: field,
    members: [`OutsourceOrder.${field}`],
    words: wordsOfType(field),
    quote: fields.OutsourceOrder[field].quote,
  })),
  ...namesOf(productFields).map((field) => ({
    path: `Products.${field}` as const,
    shownPath: `Products[].${field}`,
    members: [`OutsourceOrderProduct.${field}`],
    words: wordsOfType(`Products.${field}`),
    quote: fields.OutsourceOrderProduct[field].quote,
  })),
  ...Object.entries(shownFields).map(([field, { quote, members }]) => ({
    path: field as SentField,
    members,
    words: wordsOfType(field as SentField),
    quote,
    isOnlyShown: true,
  })),
])

function namesOf<Name extends string>(named: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(named) as Name[]
}

function typesOf(shown: Readonly<Record<string, { type: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(shown).map(([name, { type }]) => [name, type]))
}
