import { sentTypeRequirementsOf } from '../families/sent-types.js'

/** Each field of a status event with its line in the page's table: all are texts. */
const statusEventFields = {
  event: '| `event` | string | always `order.status_changed` |',
  orderId: "| `orderId` | string | the order source's own id |",
  yemekKuryeOrderId:
    "| `yemekKuryeOrderId` | string (UUID) | Mudita's internal id, `550e8400-e29b-41d4-a716-446655440000` |",
  orderNumber: '| `orderNumber` | string | platform order number, `RST-20251110-0042` |',
  status: '| `status` | string | new status |',
  previousStatus: '| `previousStatus` | string | |',
  timestamp: '| `timestamp` | string ISO-8601 | `2025-11-10T17:45:00+03:00` |',
  provider: '| `provider` | string | `THIRD_PARTY` |',
  providerRestaurantId: '| `providerRestaurantId` | string | the restaurant id, `rest_…` |',
} as const

/** The page's table of statuses and the moves out of each, to where the copy ends. */
export const statusTable = `| \`NEW\` | received, awaiting confirmation | \`VALIDATED, CANCELED\` |
| \`VALIDATED\` | restaurant confirmed | \`ROUTED, ASSIGNED, PREPARED, CANCELED\` |
| \`ROUTED\` | courier planned by route optimisation | \`ASSIGNED, CANCELED\` |
| \`ASSIGNED\` | assigned to a courier by hand | \`ACCEPTED, CANCELED\` |
| \`ACCEPTED\` | courier accepted | \`PREPARED, CANCELED\` |
| \`PREPARED\` | ready, waiting for pick-up | \`ON_DELIVERY, CANCE\``

export type StatusEventField = keyof typeof statusEventFields

export const statusEventFieldNames = Object.keys(statusEventFields) as StatusEventField[]

/** Of MuditaKurye: each field is sent as a text. */
export const sentEventTypeRequirements = sentTypeRequirementsOf(
  {
    operation: 'receiveStatus',
    document: 'webhooks.md',
    who: { en: 'MuditaKurye sends', tr: 'MuditaKurye' },
  },
  statusEventFieldNames.map((path) => ({
    path,
    members: [`StatusEvent.${path}`],
    words: { en: 'a JSON string', tr: 'JSON string' },
    quote: statusEventFields[path],
  })),
)
