import type { LongList } from '../server/serve/write-list.js'

/** A JSON list of items that are made as they are sent. */
export function listed(items: Iterable<unknown>): LongList {
  return { before: '[', items, after: ']' }
}
