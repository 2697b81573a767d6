import { nearest } from '../../contracts/text/nearest.js'
import type { KeptOrder } from './surface-orders.js'

/** Among more orders than these none is looked for: a party may keep hundreds of thousands, and reading them takes time. */
const searched = 5000
/** Of those, so many are compared. */
const compared = 1000
/** An id is compared with none where it is longer than what a person mistypes: that takes its length times theirs. */
const longest = 100

/** Of the newest orders, the id that a misspelt one most likely meant; nothing where none is near, or they are many. */
export function nearestId(id: string, orders: Iterable<KeptOrder>): string | undefined {
  if (id.length > longest) return undefined
  const known: string[] = []
  for (const order of orders) {
    if (known.length === searched) return undefined
    known.push(order.id)
  }
  return nearest(
    id,
    known.slice(-compared).filter(({ length }) => length <= longest),
  )
}
