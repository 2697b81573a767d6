import { sentTypeRequirementsOf } from '../families/sent-types.js'
import { fields } from './generated/fields.js'

/** The page's table of statuses and the moves out of each, to where the copy ends. */
export const statusTable = `| \`NEW\` | received, awaiting confirmation | \`VALIDATED, CANCELED\` |
| \`VALIDATED\` | restaurant confirmed | \`ROUTED, ASSIGNED, PREPARED, CANCELED\` |
| \`ROUTED\` | courier planned by route optimisation | \`ASSIGNED, CANCELED\` |
| \`ASSIGNED\` | assigned to a courier by hand | \`ACCEPTED, CANCELED\` |
| \`ACCEPTED\` | courier accepted | \`PREPARED, CANCELED\` |
| \`PREPARED\` | ready, waiting for pick-up | \`ON_DELIVERY, CANCE\``

export type StatusEventField = keyof typeof fields.StatusEvent

export const statusEventFieldNames = Object.keys(fields.StatusEvent) as StatusEventField[]

/** Of MuditaKurye: each field is sent as a text, as its line in the page's table says. */
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
    quote: fields.StatusEvent[path].quote,
  })),
)
