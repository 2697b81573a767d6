import type { Bilingual } from '../../text/bilingual.js'
import type { Requirement } from '../../requirements/requirement.js'
import { fields } from '../generated/fields.js'

const page = 'siparis-gonderimi.txt'

/**
 * Each field with its row in the page's table, and each item field with its line in the page's sketch of an item, which
 * is notation and not JSON: `integer` is bare.
 */
const { Order: orderFields, Item: itemFields } = fields

type Fields = typeof orderFields
export type OrderField = keyof Fields
export type ItemField = keyof typeof itemFields
export type RequiredField = {
  [F in OrderField]: Fields[F]['isRequired'] extends true ? F : never
}[OrderField]
export type OptionalField = Exclude<OrderField, RequiredField>
export type YesNoField = 'zile_basma' | 'kapida_birak' | 'servis_getirme'
export type DocumentedType = 'integer' | 'float' | 'string' | 'datetime' | 'array'

export const orderFieldNames = Object.keys(orderFields) as OrderField[]
export const itemFieldNames = Object.keys(itemFields) as ItemField[]
export const requiredFieldNames = orderFieldNames.filter(isRequired)
export const optionalFieldNames = orderFieldNames.filter(
  (field): field is OptionalField => !isRequired(field),
)
export const yesNoFieldNames: readonly YesNoField[] = ['zile_basma', 'kapida_birak', 'servis_getirme']

function isRequired(field: OrderField): field is RequiredField {
  return orderFields[field].isRequired
}

/** What the page says of a field, letter by letter. */
export function documentedLine(field: OrderField | ItemField): string {
  return { ...orderFields, ...itemFields }[field].quote
}

/** Rows of the page's table that follow one upon the other. */
export function documentedLines(...fields: readonly OrderField[]): string {
  return fields.map((field) => orderFields[field].quote).join('\n')
}

/** The members of the contract's schemas that these fields are. */
export function membersOfOrder(fields: readonly OrderField[]): string[] {
  return fields.map((field) => `Order.${field}`)
}

/** The type that the page gives a field, in its own word. */
export function documentedType(field: OrderField | ItemField): DocumentedType {
  const words = /integer|float|string|datetime|array/.exec(documentedLine(field))
  return (words?.[0] ?? 'string') as DocumentedType
}

/**
 * What counts as faulty whatever a server converts for its caller: "12" for an integer is left to
 * `numeric-text-refused`, 12 for a text to `number-in-text-field-refused`.
 */
const wrongType: Record<DocumentedType, (path: string) => Bilingual> = {
  integer: (path) => ({
    en: `${path} is an integer; a text that is no number, a list or an object is refused with 400.`,
    tr: `${path} bir tam sayıdır; sayı olmayan metin, liste veya nesne 400 ile reddedilir.`,
  }),
  float: (path) => ({
    en: `${path} is a number; a text that is no number, a list or an object is refused with 400.`,
    tr: `${path} bir sayıdır; sayı olmayan metin, liste veya nesne 400 ile reddedilir.`,
  }),
  string: (path) => ({
    en: `${path} is a text; a list or an object is refused with 400.`,
    tr: `${path} bir metindir; liste veya nesne 400 ile reddedilir.`,
  }),
  datetime: (path) => ({
    en: `${path} is a date and time; a text that is no date, a list or an object is refused with 400.`,
    tr: `${path} bir tarih ve saattir; tarih olmayan metin, liste veya nesne 400 ile reddedilir.`,
  }),
  array: (path) => ({
    en: `${path} is a list; a text or a number is refused with 400.`,
    tr: `${path} bir listedir; metin veya sayı 400 ile reddedilir.`,
  }),
}

type Refusal = Pick<Requirement, 'kind' | 'members' | 'closedList' | 'text'> & {
  quote: string
  level?: 'should'
}

function refusal(of: Refusal): Requirement {
  return { ...of, operation: 'receiveOrder', statuses: [400], basis: 'stated', document: page }
}

function acceptance(field: YesNoField, text: Bilingual): Requirement {
  return {
    kind: 'allowed-value-taken',
    members: [`Order.${field}`],
    operation: 'receiveOrder',
    statuses: [200],
    text,
    basis: 'stated',
    document: page,
    quote: orderFields[field].quote,
  }
}

/** Another type in a required field; in an optional one a receiver that takes more does no harm. */
function typeRefusal(field: OrderField): Requirement {
  return refusal({
    ...(isRequired(field)
      ? { kind: 'wrong-type-refused' as const }
      : { kind: 'loose-type-refused' as const, level: 'should' as const }),
    members: [`Order.${field}`],
    text: wrongType[documentedType(field)](field),
    quote: orderFields[field].quote,
  })
}

/** One requirement a required field: an order without it is refused. */
export const presenceRequirements = {
  ...(Object.fromEntries(
    requiredFieldNames.map((field) => [
      `presence-of-${field}`,
      refusal({
        kind: 'missing-member-refused',
        members: [`Order.${field}`],
        text: {
          en: `An order without ${field} is refused with 400.`,
          tr: `${field} olmayan sipariş 400 ile reddedilir.`,
        },
        quote: orderFields[field].quote,
      }),
    ]),
  ) as Record<`presence-of-${RequiredField}`, Requirement>),
  ...(Object.fromEntries(
    itemFieldNames.map((field) => [
      `presence-of-siparis_icerikleri.${field}`,
      refusal({
        kind: 'missing-member-refused',
        members: [`Item.${field}`],
        text: {
          en: `An item without ${field} is refused with 400.`,
          tr: `${field} alanı olmayan öğe 400 ile reddedilir.`,
        },
        quote: 'Her öğe aşağıdaki alanları içermelidir:',
      }),
    ]),
  ) as Record<`presence-of-siparis_icerikleri.${ItemField}`, Requirement>),
}

/** One requirement a field: its type is checked. */
export const typeRequirements = {
  ...(Object.fromEntries(orderFieldNames.map((field) => [`type-of-${field}`, typeRefusal(field)])) as Record<
    `type-of-${OrderField}`,
    Requirement
  >),
  ...(Object.fromEntries(
    itemFieldNames.map((field) => [
      `type-of-siparis_icerikleri.${field}`,
      refusal({
        kind: 'wrong-type-refused',
        members: [`Item.${field}`],
        text: wrongType[documentedType(field)](`siparis_icerikleri[].${field}`),
        quote: itemFields[field].quote,
      }),
    ]),
  ) as Record<`type-of-siparis_icerikleri.${ItemField}`, Requirement>),
}

/** Two requirements a yes-or-no field: both texts are taken, and nothing else is. */
export const yesNoRequirements = {
  ...(Object.fromEntries(
    yesNoFieldNames.map((field) => [
      `values-of-${field}`,
      acceptance(field, {
        en: `${field} is accepted as "Evet" and as "Hayır".`,
        tr: `${field} "Evet" olarak da "Hayır" olarak da kabul edilir.`,
      }),
    ]),
  ) as Record<`values-of-${YesNoField}`, Requirement>),
  ...(Object.fromEntries(
    yesNoFieldNames.map((field) => [
      `other-values-of-${field}`,
      refusal({
        kind: 'outside-closed-list-refused',
        members: [`Order.${field}`],
        closedList: 'string ("Evet" / "Hayır")',
        text: {
          en: `${field} is "Evet" or "Hayır"; a boolean or another text is refused with 400.`,
          tr: `${field} "Evet" veya "Hayır" olur; boolean ya da başka metin 400 ile reddedilir.`,
        },
        quote: orderFields[field].quote,
      }),
    ]),
  ) as Record<`other-values-of-${YesNoField}`, Requirement>),
}
