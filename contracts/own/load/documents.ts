import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { occursIn } from '../../lint/sources/occurs-in.js'
import type { Bilingual } from '../../text/bilingual.js'
import { readBytes } from './read-bytes.js'
import type { Findings, Place } from './findings.js'
import { documentLacking, documentUnreadable, quoteLacking } from './words/file-words.js'

const httpDocuments = join(import.meta.dirname, '..', '..', 'families', 'http-documents')

/** The pages of a partner's folder, in which every quote is looked up letter by letter. */
export class Documents {
  readonly folder: string
  readonly #pages = new Map<string, string>()
  readonly #unreadable = new Map<string, Bilingual>()
  readonly #cited = new Set<string>()

  /** `openapi` is a page, too: what it says is said by its words. */
  constructor(folder: string, openapi: { name: string; text: string } | undefined) {
    this.folder = join(folder, 'documents')
    for (const file of filesBelow(this.folder)) {
      const name = relative(this.folder, file)
      const { text, fault } = readBytes(file)
      // A picture or a PDF may stand beside its text: nothing is quoted from it.
      if (fault) this.#unreadable.set(name, fault)
      else this.#pages.set(name, text)
    }
    if (openapi) this.#pages.set(openapi.name, openapi.text)
  }

  get files(): string[] {
    return filesBelow(this.folder)
  }

  get names(): string[] {
    return [...this.#pages.keys()]
  }

  /** Pages that no quote is from. */
  get uncited(): string[] {
    return this.names.filter((name) => !this.#cited.has(name))
  }

  /** Tells where a quote does not stand in its page. */
  require(
    { quote, document, basis }: { quote?: unknown; document?: unknown; basis?: unknown },
    place: Place,
    findings: Findings,
    prefix = '',
  ): void {
    if (typeof quote !== 'string' || typeof document !== 'string') return
    const at = (member: string): Place => ({ ...place, path: [...place.path, prefix + member] })
    const text = this.#textOf(document, basis === 'http')
    this.#cited.add(document)
    const unreadable = this.#unreadable.get(document)
    if (text === undefined && unreadable) {
      findings.fault(at('document'), 'document-is-there', documentUnreadable(document, unreadable))
    } else if (text === undefined) {
      findings.fault(at('document'), 'document-is-there', documentLacking(document, this.names))
    } else if (!occursIn(quote, text)) {
      findings.fault(at('quote'), 'quote-occurs-in-document', quoteLacking(document, quote))
    }
  }

  #textOf(name: string, isHttp: boolean): string | undefined {
    if (!isHttp) return this.#pages.get(name)
    const file = join(httpDocuments, name)
    return ['rfc9110.txt', 'rfc8259.txt'].includes(name) && existsSync(file)
      ? readFileSync(file, 'utf8')
      : undefined
  }
}

/** Every quote of a file, wherever it stands: under `quote` or `x-quote`, with its document beside it or given. */
export function requireQuotes(
  value: unknown,
  place: Place,
  documents: Documents,
  findings: Findings,
  page?: string,
): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    value.forEach((item, index) =>
      requireQuotes(item, { ...place, path: [...place.path, index] }, documents, findings, page),
    )
    return
  }
  const table = value as Record<string, unknown>
  const own = (table['x-document'] as string | undefined) ?? page
  if ('x-quote' in table)
    for (const quote of [table['x-quote']].flat())
      documents.require({ quote, document: own }, place, findings, 'x-')
  else if (typeof table['quote'] === 'string') documents.require(table, place, findings)
  for (const [name, inner] of Object.entries(table)) {
    if (['example', 'examples', 'default', 'value', 'body'].includes(name)) continue
    requireQuotes(inner, { ...place, path: [...place.path, name] }, documents, findings, own)
  }
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
