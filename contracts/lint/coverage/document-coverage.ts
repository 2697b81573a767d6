import { remaindersOf, spansOf, type Span } from './covered-spans.js'
import type { Requirement } from '../../requirements/requirement.js'
import type { Unquoted } from '../../requirements/unquoted.js'

/** A quote of a document, with what rests on it. */
export interface Resting {
  document: string
  quote: string
  /** A requirement's `<surface> <name>`, or a member's `<schema>.<member>`. */
  what: string
  /** The requirement, where it is one that rests on it. */
  demand?: { side: 'server' | 'client'; surface: string; name: string; requirement: Requirement }
}

/** What one document says, and what of it is accounted for. */
export interface DocumentCoverage {
  document: string
  text: string
  /** What rests on which piece. */
  resting: readonly (Span & Resting)[]
  /** What obliges nobody, with the reason. */
  excused: readonly (Span & { unquoted: Unquoted })[]
  /** What nothing rests on and nobody excused. */
  left: readonly (Span & { line: number; words: string })[]
  /** Excuses that are not in the document, or for words that something rests on. */
  needless: readonly Unquoted[]
}

/** Holds a document against all that rests on it. */
export function coverDocument(
  document: string,
  text: string,
  quotes: readonly Resting[],
  unquoted: readonly Unquoted[],
): DocumentCoverage {
  const resting = quotes
    .filter((quote) => quote.document === document)
    .flatMap((quote) => spansOf(quote.quote, text).map((span) => ({ ...span, ...quote })))
  const notResting = remaindersOf(text, resting)
  const ofThis = unquoted.filter((excuse) => excuse.document === document)
  const excused = ofThis.flatMap((excuse) =>
    spansOf(excuse.text, text).map((span) => ({ ...span, unquoted: excuse })),
  )
  return {
    document,
    text,
    resting,
    excused,
    left: remaindersOf(text, [...resting, ...excused]).map((span) => ({
      ...span,
      line: text.slice(0, span.from).split('\n').length,
      words: text.slice(span.from, span.to),
    })),
    needless: ofThis.filter(
      (excuse) =>
        !excused.some(
          (span) =>
            span.unquoted === excuse && notResting.some(({ from, to }) => from < span.to && span.from < to),
        ),
    ),
  }
}
