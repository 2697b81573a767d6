/** A piece of a document, by its first character and the one behind its last. */
export interface Span {
  from: number
  to: number
}

/** Every place of a document where a quote stands, whatever lies between its words: layout is no part of them. */
export function spansOf(quote: string, document: string): Span[] {
  const words = quote.trim().split(/\s+/)
  if (words[0] === '') return []
  const pattern = new RegExp(words.map(escape).join('\\s*'), 'g')
  return [...document.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }))
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** What of a document lies in none of the spans: lines, trimmed, that hold a letter or a digit. */
export function remaindersOf(document: string, spans: readonly Span[]): Span[] {
  const covered = new Uint8Array(document.length)
  for (const { from, to } of spans) covered.fill(1, from, to)
  const remainders: Span[] = []
  let from = 0
  for (let at = 0; at <= document.length; at += 1) {
    if (at < document.length && covered[at] === 0 && document[at] !== '\n') continue
    remainders.push(...wordsOf(document, from, at))
    from = at + 1
  }
  return remainders
}

function wordsOf(document: string, from: number, to: number): Span[] {
  const text = document.slice(from, to)
  const first = text.search(/[\p{L}\p{N}]/u)
  if (first < 0) return []
  const last = text.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u)
  return [{ from: from + first, to: from + last + 1 }]
}
