import { sentTypeRequirementsOf } from '../families/sent-types.js'
import type { Requirement } from '../requirements/requirement.js'
import { fields } from './generated/fields.js'

const otherThanString = { en: 'a number, an object, null', tr: 'sayı, nesne, null' }
const otherThanNumber = { en: 'true, an object, null', tr: 'true, nesne, null' }

/**
 * Each field of a status update with its JSON type, and what the page says of values that are none: the table, whose
 * first column is lost, speaks to the sender alone.
 */
const updateFields = {
  restaurantId: {
    type: 'string',
    other: otherThanString,
    refusal: {
      basis: 'shown',
      quote: '"statusCode": 400,\n"error": "Bad Request",\n"message": "Geçersiz restoran ID"',
    },
  },
  orderId: {
    type: 'string',
    other: otherThanString,
    refusal: {
      basis: 'shown',
      quote: '"statusCode": 400,\n"error": "Bad Request",\n"message": "Geçersiz sipariş ID"',
    },
  },
  status: {
    type: 'number',
    other: otherThanNumber,
    refusal: {
      basis: 'stated',
      quote: 'Hayır, kurye entegrasyonu için sadece iki durum tanımlanmıştır: Yola çıkış (1) ve Teslim (2).',
    },
  },
} as const

export type UpdateField = keyof typeof updateFields

export const updateFieldNames = Object.keys(updateFields) as UpdateField[]

/** The JSON type that the page's table gives a field. */
export function documentedType(field: UpdateField): string {
  return updateFields[field].type
}

/** What is refused is documented, not with which answer where the type is another one: any 4xx will do. */
function typeRequirement(field: UpdateField): Requirement {
  const { type, other, refusal } = updateFields[field]
  return {
    kind: 'wrong-type-refused',
    members: [`StatusUpdate.${field}`],
    operation: 'updateCourierStatus',
    statuses: [400],
    text: {
      en: `${field} is a JSON ${type}; another type (${other.en}) is refused with a 4xx.`,
      tr: `${field} bir JSON ${type} değeridir; başka tür (${other.tr}) 4xx ile reddedilir.`,
    },
    basis: refusal.basis,
    document: 'kurye-firmasi-api-dokumantasyon.txt',
    quote: refusal.quote,
  }
}

/** One requirement a field: its type is checked. */
export const typeRequirements = Object.fromEntries(
  updateFieldNames.map((field) => [`type-of-${field}`, typeRequirement(field)]),
) as Record<`type-of-${UpdateField}`, Requirement>

/** Of the client: each field is sent in its type. */
export const sentTypeRequirements = sentTypeRequirementsOf(
  { operation: 'updateCourierStatus', document: 'kurye-firmasi-api-dokumantasyon.txt' },
  updateFieldNames.map((path) => ({
    path,
    members: [`StatusUpdate.${path}`],
    words: { en: `a JSON ${documentedType(path)}`, tr: `JSON ${documentedType(path)}` },
    quote: fields.StatusUpdate[path].quote,
  })),
)
