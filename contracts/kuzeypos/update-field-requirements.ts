import type { Requirement } from '../requirement.js'

const otherThanString = { en: 'a number, an object, null', tr: 'sayı, nesne, null' }
const otherThanNumber = { en: '"1" in quotes, true, null', tr: 'tırnak içinde "1", true, null' }

/** Each field of a status update with its JSON type and its line in the page's table, whose first column is lost. */
const updateFields = {
  restaurantId: {
    type: 'string',
    other: otherThanString,
    line: '| string | Evet | MongoDB ObjectId formatında restoran ID |',
  },
  orderId: {
    type: 'string',
    other: otherThanString,
    line: '| string | Evet | MongoDB ObjectId formatında sipariş ID |',
  },
  status: {
    type: 'number',
    other: otherThanNumber,
    line: '| number | Evet | 1: Teslim edilecek, 2: Teslim edildi |',
  },
} as const

export type UpdateField = keyof typeof updateFields

export const updateFieldNames = Object.keys(updateFields) as UpdateField[]

/** The JSON type that the page's table gives a field. */
export function documentedType(field: UpdateField): string {
  return updateFields[field].type
}

/** The type is stated, the answer to another is not: any 4xx will do. */
function typeRequirement(field: UpdateField): Requirement {
  const { type, other, line } = updateFields[field]
  return {
    kind: 'wrong-type-refused',
    members: [`StatusUpdate.${field}`],
    operation: 'updateCourierStatus',
    statuses: [400],
    text: {
      en: `${field} is a JSON ${type}; another type (${other.en}) is refused with a 4xx.`,
      tr: `${field} bir JSON ${type} değeridir; başka tür (${other.tr}) 4xx ile reddedilir.`,
    },
    basis: 'stated',
    document: 'kurye-firmasi-api-dokumantasyon.txt',
    quote: line,
  }
}

/** One requirement a field: its type is checked. */
export const typeRequirements = Object.fromEntries(
  updateFieldNames.map((field) => [`type-of-${field}`, typeRequirement(field)]),
) as Record<`type-of-${UpdateField}`, Requirement>

/** Of the client: each field is sent in its type. */
export const sentTypeRequirements = Object.fromEntries(
  updateFieldNames.map((field): [string, Requirement] => [
    `type-of-${field}`,
    {
      kind: 'sent-as-table-says',
      members: [`StatusUpdate.${field}`],
      operation: 'updateCourierStatus',
      text: {
        en: `The client sends ${field} as a JSON ${documentedType(field)}.`,
        tr: `İstemci ${field} alanını JSON ${documentedType(field)} olarak gönderir.`,
      },
      basis: 'stated',
      document: 'kurye-firmasi-api-dokumantasyon.txt',
      quote: updateFields[field].line,
    },
  ]),
) as Record<`type-of-${UpdateField}`, Requirement>
