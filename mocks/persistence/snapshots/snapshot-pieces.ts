import type { Entries } from '../tracked/snapshot-part.js'
import { plainValue } from '../tracked/written-bytes.js'
import type { WrittenParts } from './restore-parts.js'

/** Some entries of one part of a snapshot: what is written down in one go. */
export interface Piece {
  part: string
  entries: Entries
}

const mostEntries = 250
/** Bytes or letters of those that are known to be many. */
const enough = 262_144

export function piecesOf(parts: WrittenParts): Piece[] {
  return Object.entries(parts).flatMap(([part, entries]) =>
    slicesOf(entries).map((some) => ({ part, entries: some })),
  )
}

/** What was taken to pieces. */
export function partsOf(pieces: readonly Piece[]): WrittenParts {
  const parts = new Map<string, Entries>()
  for (const { part, entries } of pieces) {
    const known = parts.get(part) ?? []
    for (const entry of entries) known.push(entry)
    parts.set(part, known)
  }
  return Object.fromEntries(parts)
}

/** A part that has no entries has a piece all the same: it is there. */
function slicesOf(entries: Entries): Entries[] {
  const slices: Entries[] = [[]]
  let weight = 0
  for (const entry of entries) {
    const last = slices.at(-1)!
    if (last.length >= mostEntries || weight >= enough) {
      slices.push([entry])
      weight = 0
    } else last.push(entry)
    const [, value] = entry
    if (typeof value === 'string' || Buffer.isBuffer(value)) weight += value.length
  }
  return slices
}

/** As JSON can hold them. */
export function plainEntries(entries: Entries): Entries {
  return entries.map(([key, value]) => [key, plainValue(value)])
}
