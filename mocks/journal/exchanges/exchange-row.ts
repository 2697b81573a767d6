import type { PlayedSurface } from '../../call/played-surface.js'
import type { JournalEntry } from '../journal.js'
import { exchangeOf } from './exchange.js'
import { hasText } from './has-text.js'
import { orderNamesIn } from './order-names.js'

/** What a list of many exchanges shows of each: everything but headers and bodies. */
export interface ExchangeRow extends Pick<
  JournalEntry,
  'id' | 'surface' | 'operation' | 'fault' | 'faults' | 'wire'
> {
  method: string
  path: string
  query?: string
  status: number
  /** How much broke the contract in it. */
  violations: number
  /** By what it names orders, in the partner's words. */
  orders: string[]
  /** ISO 8601, on the world's clock. */
  at: string
  /** Whether the text that is looked for stands in it; absent where none is. */
  found?: boolean
}

/** An exchange in one line; `text` is what somebody looks for in all of it. */
export function rowOf(entry: JournalEntry, played: readonly PlayedSurface[], text = ''): ExchangeRow {
  const { id, surface, operation, request, response, fault, faults, wire } = entry
  const { method, path, query } = request
  const { violations, at } = exchangeOf(entry, played)
  return {
    id,
    surface,
    operation,
    method,
    path,
    ...(query !== undefined && { query }),
    status: response.status,
    violations: violations.length,
    orders: orderNamesIn(surface, query, request.body, response.body),
    ...(fault !== undefined && { fault }),
    ...(faults !== undefined && { faults }),
    ...(wire !== undefined && { wire }),
    at,
    ...(text !== '' && { found: hasText(entry, text) }),
  }
}
