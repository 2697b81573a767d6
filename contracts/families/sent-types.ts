import type { Requirement } from '../requirements/requirement.js'
import type { Bilingual } from '../text/bilingual.js'

/** A member and the type in which it is sent, with the document's own line for it. */
export interface SentTypeRow<Path extends string> {
  path: Path
  /** The path as people read it, where that is another. */
  shownPath?: string
  /** Its places in the schemas of the contract. */
  members?: readonly string[]
  /** The type as people read it: "a JSON string". */
  words: Bilingual
  quote: string
  /** No table states it: it stands in an example, and weighs less. */
  isOnlyShown?: boolean
}

interface Sent {
  operation?: string
  document: string
  /** Who sends, with the verb where it stands in front. */
  who?: Bilingual
}

const theClient = { en: 'The client sends', tr: 'İstemci' }

/** Of the one who calls: each member is sent in its type. */
export function sentTypeRequirementsOf<Path extends string>(
  { operation, document, who = theClient }: Sent,
  rows: readonly SentTypeRow<Path>[],
): Record<`type-of-${Path}`, Requirement> {
  return Object.fromEntries(
    rows.map(({ path, shownPath = path, members, words, quote, isOnlyShown = false }) => [
      `type-of-${path}`,
      {
        kind: isOnlyShown ? 'sent-as-example' : 'sent-as-table-says',
        ...(members && { members }),
        ...(operation !== undefined && { operation }),
        text: {
          en: `${who.en} ${shownPath} as ${words.en}.`,
          tr: `${who.tr} ${shownPath} alanını ${words.tr} olarak gönderir.`,
        },
        basis: isOnlyShown ? 'shown' : 'stated',
        ...(isOnlyShown && { level: 'should' }),
        document,
        quote,
      } satisfies Requirement,
    ]),
  ) as Record<`type-of-${Path}`, Requirement>
}
