import { sentTypeRequirementsOf } from '../families/sent-types.js'
import type { Requirement } from '../requirements/requirement.js'
import { fields } from './generated/fields.js'

const page = 'pos-entegrasyon.txt'
const operation = 'updateOrderStatus'

/** The values that have a step before them in the natural order, and that step. */
export const precedingStatus = {
  confirmed: 'pending',
  preparing: 'confirmed',
  on_the_way: 'preparing',
  delivered: 'on_the_way',
  cancelled: 'pending',
} as const

export type SentField = keyof typeof fields.StatusUpdate
export type IdField = Exclude<SentField, 'status'>
export type ReachableStatus = keyof typeof precedingStatus

export const sentFieldNames = Object.keys(fields.StatusUpdate) as SentField[]
export const idFieldNames = sentFieldNames.filter((field): field is IdField => field !== 'status')
export const reachableStatuses = Object.keys(precedingStatus) as ReachableStatus[]

function typeOfIdRequirement(field: IdField): Requirement {
  return {
    kind: 'wrong-type-refused',
    members: [`StatusUpdate.${field}`],
    operation,
    statuses: [400, 404],
    reading: 'hiziryemek.unusable-id',
    text: {
      en: `${field} is a JSON string; another type is refused with 400 or 404.`,
      tr: `${field} bir JSON string değeridir; başka tür 400 veya 404 ile reddedilir.`,
    },
    basis: 'stated',
    document: page,
    quote: fields.StatusUpdate[field].quote,
  }
}

/** The first page shows one value, in its samples; the list stands on the fuller rendering alone. */
function acceptanceRequirement(status: ReachableStatus): Requirement {
  const words = {
    members: ['StatusUpdate.status'],
    operation,
    text: {
      en: `${status}, a listed status, is accepted; asked of an order that is ${precedingStatus[status]}, the step before it.`,
      tr: `Listedeki ${status} durumu kabul edilir; bir önceki adım olan ${precedingStatus[status]} durumundaki siparişte sınanır.`,
    },
  }
  if (status === 'preparing') {
    const quote = '"status": "preparing"'
    return { ...words, kind: 'allowed-value-taken', basis: 'shown', document: page, quote }
  }
  return {
    ...words,
    kind: 'value-of-another-page-taken',
    basis: 'stated',
    level: 'should',
    document: 'pos-entegrasyon-fuller-rendering.md',
    quote: '`pending`, `confirmed`, `preparing`, `on_the_way`, `delivered`, `cancelled`',
  }
}

/** One requirement a field: its type is checked. */
export const typeRequirements = {
  ...(Object.fromEntries(
    idFieldNames.map((field) => [`type-of-${field}`, typeOfIdRequirement(field)]),
  ) as Record<`type-of-${IdField}`, Requirement>),
  'type-of-status': {
    kind: 'loose-type-refused',
    members: ['StatusUpdate.status'],
    operation,
    statuses: [400],
    text: {
      en: 'status is a JSON string; a number, boolean, array or object is refused with 400.',
      tr: 'status bir JSON string değeridir; sayı, boolean, dizi veya nesne 400 ile reddedilir.',
    },
    basis: 'stated',
    level: 'should',
    document: page,
    quote: fields.StatusUpdate.status.quote,
  },
} satisfies Record<string, Requirement>

/** One requirement a documented status: it is taken, where it is the next step. */
export const acceptanceRequirements = Object.fromEntries(
  reachableStatuses.map((status) => [`acceptance-of-${status}`, acceptanceRequirement(status)]),
) as Record<`acceptance-of-${ReachableStatus}`, Requirement>

/** Of the client: each field is sent in its type. */
export const sentTypeRequirements = sentTypeRequirementsOf(
  { operation, document: page },
  sentFieldNames.map((path) => ({
    path,
    members: [`StatusUpdate.${path}`],
    words: { en: 'a JSON string', tr: 'JSON string' },
    quote: fields.StatusUpdate[path].quote,
  })),
)
