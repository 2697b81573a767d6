import type { CheckRecord } from '../../suites/run-record.js'
import type { Words } from './words.en.js'

/** What a requirement rests on; of a quote that is none of the page itself, that too. */
export function basisWords({ basis, document }: CheckRecord, words: Words): string {
  return document.endsWith('.md') ? `${words.basis[basis]} (${words.excerpt})` : words.basis[basis]
}
