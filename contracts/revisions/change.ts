import type { Bilingual } from '../text/bilingual.js'

/** Who has to change something: those who serve an operation, or those who call it. */
export type Side = 'servers' | 'clients'

/** One difference between two revisions of a partner's documents. */
export interface Change {
  /** What sort of thing changed. */
  of: 'operation' | 'credential' | 'member' | 'answer' | 'message' | 'requirement' | 'reading'
  /** `updateOrderStatus request body.status`: the operation, then where in it. */
  at: string
  what: Bilingual
  /** Whom it breaks; nobody where it is empty. */
  breaks: readonly Side[]
  /** The page's own words before and after, where they are known. */
  quotes: { old?: string; new?: string }
}

/** The page's own words before and after, read off where they stand in two documents. */
export function quotesOf(old: unknown, recent: unknown): Change['quotes'] {
  const [before, after] = [quoteAt(old), quoteAt(recent)]
  return { ...(before !== undefined && { old: before }), ...(after !== undefined && { new: after }) }
}

function quoteAt(thing: unknown): string | undefined {
  const quote = (thing as { 'x-quote'?: string | readonly string[] } | undefined)?.['x-quote']
  return typeof quote === 'string' || quote === undefined ? quote : quote.join(' … ')
}
