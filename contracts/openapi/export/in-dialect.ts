import { inGeneratorWords } from './generator-words.js'
import { openapi30 } from './openapi-3.0.js'
import type { PublishedDocument } from './published-document.js'

/** A document as it leaves the house: in 3.1 or 3.0, and in words that generators of code understand. */
export function inDialect(document: PublishedDocument, openapi: '3.1' | '3.0'): PublishedDocument {
  return inGeneratorWords(openapi === '3.0' ? openapi30(document) : document)
}
