import type { Bilingual } from '../text/bilingual.js'
import { quotesOf, type Change, type Side } from './change.js'
import type { JsonSchema } from './json-schema.js'

/** In which direction a value travels: what is narrowed in a request binds clients, in an answer servers. */
export type Direction = 'request' | 'answer'

/** Two schemas of one place, and how a value of them travels. */
export interface SchemaPair {
  old: JsonSchema
  new: JsonSchema
  at: string
  direction: Direction
}

/** A change of a member, with the quotes that stand at it. */
export function memberChange(pair: SchemaPair, what: Bilingual, breaks: readonly Side[]): Change {
  return { of: 'member', at: pair.at, what, breaks, quotes: quotesOf(pair.old, pair.new) }
}

/** Whom it breaks that a place takes fewer values than before, or more: senders the one, receivers the other. */
export function brokenBy(direction: Direction, narrowed: boolean, widened: boolean): Side[] {
  const [sender, receiver]: [Side, Side] =
    direction === 'request' ? ['clients', 'servers'] : ['servers', 'clients']
  return [...(narrowed ? [sender] : []), ...(widened ? [receiver] : [])]
}
