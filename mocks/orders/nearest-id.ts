import { nearest } from '../../contracts/text/nearest.js'

/** Beyond these an id is compared with none: a store may hold hundreds of thousands. */
const compared = 1000

/** Of the newest ids, the one that a misspelt one most likely meant; nothing where none is near. */
export function nearestId(id: string, known: readonly string[]): string | undefined {
  return nearest(id, known.slice(-compared))
}
