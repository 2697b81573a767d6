import { join } from 'node:path'
import { coverDocument, type DocumentCoverage } from '../coverage/document-coverage.js'
import { lineOfWords } from '../sources/line-of-words.js'
import { quotesOf } from '../sources/quotes.js'
import { partnerDocuments, type ContractSources } from '../sources/contract-sources.js'
import type { Finding } from '../finding.js'

/** What each of a partner's documents says and what of it is accounted for. */
export function coverageOf(sources: ContractSources): DocumentCoverage[] {
  const quotes = quotesOf(sources)
  return [...partnerDocuments(sources.folder)]
    .filter(([name]) => isWholePage(name))
    .map(([name, text]) => coverDocument(name, text, quotes, sources.unquoted))
}

/** Every sentence of a partner's documents has something that rests on it, or a reason why nothing does. */
export function lintDocuments(sources: ContractSources): Finding[] {
  return coverageOf(sources).flatMap(({ document, left, needless }) => [
    ...left.map(({ line, words }) => ({
      file: join(sources.folder, 'documents', document),
      line,
      rule: 'document-is-accounted-for',
      message: `nothing rests on "${words}"`,
      cure: 'Write a requirement, an x-quote, or a reason into unquoted.ts.',
    })),
    ...needless.map(({ text }) => ({
      file: join(sources.folder, 'unquoted.ts'),
      line: lineOfWords(join(sources.folder, 'unquoted.ts'), text),
      rule: 'excuse-is-needed',
      message: `"${text}" does not stand in ${document}, or something rests on it`,
      cure: 'Take it out of unquoted.ts.',
    })),
  ])
}

/** An excerpt is our choice of another page's sentences: nothing of it is left over. */
function isWholePage(document: string): boolean {
  return document.endsWith('.txt')
}
