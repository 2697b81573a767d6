import type { CheckRecord, Confirmation } from '../../suites/record/run-record.js'
import type { Words } from './words.en.js'

/** What a requirement rests on; of a quote that is none of the page itself, that too. */
export function basisWords({ basis, document, confirmed }: CheckRecord, words: Words): string {
  const own = document.endsWith('.md') ? `${words.basis[basis]} (${words.excerpt})` : words.basis[basis]
  return confirmed ? `${own}, ${confirmedWords(confirmed, words)}` : own
}

/** Who has confirmed a reading, and when. */
export function confirmedWords({ reading, value, by, on }: Confirmation, words: Words): string {
  return words.confirmed(`${reading} = ${value}`, by, on)
}
