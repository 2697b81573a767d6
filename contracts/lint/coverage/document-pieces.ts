import type { Span } from './covered-spans.js'
import type { DocumentCoverage, Resting } from './document-coverage.js'
import type { Unquoted } from '../../requirements/unquoted.js'

/** The longest run of a document’s sentences on which the same rests. */
export interface DocumentPiece {
  /** Of its first word. */
  line: number
  text: string
  /** Each once, in the order of the contract. */
  resting: readonly Resting[]
  /** Why nothing rests on it, or on a part of it. */
  excuses: readonly Unquoted[]
}

/** A document from its first word to its last, cut wherever something else begins to rest on it. */
export function piecesOf(coverage: DocumentCoverage): DocumentPiece[] {
  const pieces: (DocumentPiece & Span)[] = []
  for (const span of sentencesOf(coverage.text)) {
    const piece = pieceAt(span, coverage)
    const last = pieces.at(-1)
    if (last && (isLayout(piece) || isAlike(last, piece))) {
      last.to = span.to
      last.text = coverage.text.slice(last.from, last.to)
    } else if (!isLayout(piece)) pieces.push(piece)
  }
  return pieces.map(({ line, text, resting, excuses }) => ({ line, text, resting, excuses }))
}

/** A line may hold several sentences; an opening bracket alone in its line belongs to the next one. */
function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let from = 0
  for (const part of text.split(/(\n|(?<=[.!?:])\s(?=[\p{Lu}•]))/u)) {
    const words = part.trim()
    const start = from + part.indexOf(words)
    const last = sentences.at(-1)
    if (last && /^[{[\s]+$/.test(text.slice(last.from, last.to)) && words !== '')
      last.to = start + words.length
    else if (words !== '') sentences.push({ from: start, to: start + words.length })
    from += part.length
  }
  return sentences
}

function pieceAt(span: Span, { text, resting, excused }: DocumentCoverage): DocumentPiece & Span {
  const words = text.slice(span.from, span.to)
  const isIn = (other: Span): boolean =>
    hasWords(words)
      ? hasWords(text.slice(Math.max(span.from, other.from), Math.min(span.to, other.to)))
      : other.from < span.to && span.from < other.to
  return {
    ...span,
    line: text.slice(0, span.from).split('\n').length,
    text: words,
    resting: distinct(resting.filter(isIn), ({ what, demand }) => `${what} ${demand?.side ?? ''}`),
    excuses: distinct(excused.filter(isIn), ({ unquoted }) => unquoted.text).map(({ unquoted }) => unquoted),
  }
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}

/** A bracket or a rule of a table that nothing rests on. */
function isLayout({ text, resting, excuses }: DocumentPiece): boolean {
  return !hasWords(text) && resting.length === 0 && excuses.length === 0
}

function isAlike(one: DocumentPiece, other: DocumentPiece): boolean {
  const keyOf = ({ resting, excuses }: DocumentPiece): string =>
    JSON.stringify([resting.map(({ what, demand }) => [what, demand?.side]), excuses.map(({ text }) => text)])
  return keyOf(one) === keyOf(other)
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
