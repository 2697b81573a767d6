import { cutText } from '../../text/cut-text.js'
import type { Place } from '../check/differing-place.js'
import { indentJson } from './indent-json.js'
import { memberRange } from './member-range.js'
import { textMarkup } from '../text/text-markup.js'
import type { TextRange } from '../text/text-range.js'

export interface ReadableBody {
  pieces: Piece[]
  /** How many characters of the body are not among the pieces. */
  leftOut: number
}

export interface Piece {
  text: string
  isMarked: boolean
  /** Something was left out in front of it. */
  followsGap?: true
}

/** Beyond this a body is not read as JSON: nobody waits for the page of a server that answers with megabytes. */
const longestJson = 100_000

/**
 * A body as a page can show it: JSON indented, its differing place marked, and no more than `limit` characters
 * of its beginning; a marked place behind them stands by itself.
 */
export function readableBody(body: string, limit: number, place?: Place): ReadableBody {
  const tidy = isJson(body) ? indentJson : (text: string) => text
  const beginning = cutText(body, limit)
  const text = tidy(beginning.text)
  if (place?.kind === 'body') return { pieces: [{ text, isMarked: true }], leftOut: beginning.leftOut }
  const range = place && rangeOf(place, body)
  const end = beginning.text.length
  if (!range) return { pieces: [{ text, isMarked: false }], leftOut: beginning.leftOut }
  if (range.end <= end) return { pieces: piecesOf(text, rangeOf(place, text)), leftOut: beginning.leftOut }
  const marked = cutText(body.slice(range.start, range.end), limit).text
  return {
    pieces: [
      { text, isMarked: false },
      { text: tidy(marked), isMarked: true, followsGap: true },
    ],
    leftOut: body.length - end - marked.length,
  }
}

/** A piece as a page shows it. */
export function markupOf({ text, isMarked, followsGap }: Piece): string {
  const markup = textMarkup(text)
  return `${followsGap ? '\n…\n' : ''}${isMarked ? `<mark>${markup}</mark>` : markup}`
}

function rangeOf(place: Place, text: string): TextRange | undefined {
  if (place.kind === 'member') return memberRange(text, place.path)
  const start = place.kind === 'words' ? text.indexOf(place.words) : -1
  return place.kind === 'words' && start >= 0 ? { start, end: start + place.words.length } : undefined
}

function piecesOf(text: string, range: TextRange | undefined): Piece[] {
  if (!range) return [{ text, isMarked: false }]
  return [
    { text: text.slice(0, range.start), isMarked: false },
    { text: text.slice(range.start, range.end), isMarked: true },
    { text: text.slice(range.end), isMarked: false },
  ].filter((piece) => piece.text !== '')
}

function isJson(body: string): boolean {
  if (body.length > longestJson) return false
  try {
    JSON.parse(body)
    return true
  } catch {
    return false
  }
}
