import type { PlayedSurface } from '../call/played-surface.js'
import { exchangeOf, type Exchange } from '../journal/exchanges/exchange.js'
import type { JournalEntry } from '../journal/journal.js'
import { quoteOf, type Quote } from './violation-quotes.js'

/** An exchange with what the partner's documents say of each place where it breaks the contract. */
export interface ShownExchange extends Exchange {
  violations: (Exchange['violations'][number] & Partial<Quote>)[]
}

export function shownExchange(entry: JournalEntry, played: readonly PlayedSurface[]): ShownExchange {
  const contract = played.find(({ surface }) => surface.surface === entry.surface)?.surface.contract
  const exchange = exchangeOf(entry, played)
  const place = { surface: entry.surface, operation: entry.operation, status: entry.response.status }
  return {
    ...exchange,
    violations: exchange.violations.map((violation) => ({
      ...violation,
      ...(contract && quoteOf(contract, place, violation)),
    })),
  }
}
