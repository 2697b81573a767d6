import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { stringify } from 'yaml'
import { textOfFile } from '../../text/text-of-file.js'
import { toldBy } from '../../text/user-error.js'
import { readDocument, type ReadDocument } from '../load/document/read-document.js'
import { Findings } from '../load/findings.js'
import { SourceFile } from '../load/source-file.js'
import { OwnPartnerError, renderFindings } from '../own-partner-error.js'
import { commented } from './commented.js'
import { openapiSchema } from './editor-schema.js'
import { exampleDocument } from './example-document.js'
import { inferDocument } from './infer-document.js'
import type { InitTexts } from './init-texts.en.js'
import type { PartnerInit } from './partner-init.js'
import { readHarCalls } from './read-har-calls.js'
import { nameOfCollection, readPostmanCalls } from './read-postman-calls.js'

/** A document that stands in its folder, as it was read. */
export interface BegunDocument {
  read: ReadDocument
  findings: Findings
  isInferred: boolean
  /** What was written, from the folder. */
  files: readonly string[]
}

/** Puts a document into the folder: the given one with all that it refers to, an inferred one, or an example. */
export function beginDocument(init: PartnerInit, folder: string, texts: InitTexts): BegunDocument {
  const { openapi } = init
  if (openapi !== undefined) {
    const given = requireFile(openapi)
    // A document that cannot be used is told of where it stands, and leaves nothing behind.
    const { read, findings } = usable(given, openapi)
    const name = extname(openapi) === '.json' ? 'openapi.json' : 'openapi.yaml'
    mkdirSync(folder, { recursive: true })
    const { text } = read.source
    writeFileSync(join(folder, name), name.endsWith('.yaml') ? withSchema(text) : text)
    const others = read.files.filter((file) => file !== given).map((file) => relative(dirname(given), file))
    for (const other of others) {
      mkdirSync(dirname(join(folder, other)), { recursive: true })
      copyFileSync(join(dirname(given), other), join(folder, other))
    }
    return { read, findings, isInferred: read.isInferred, files: [name, ...others] }
  }
  const { text, isInferred } = documentOf(init, texts)
  const file = resolve(folder, 'openapi.yaml')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, withSchema(text))
  return { ...usable(file, file), isInferred, files: ['openapi.yaml'] }
}

/** Reads a document, and refuses one of which no partner can be made. */
function usable(file: string, shown: string): Pick<BegunDocument, 'read' | 'findings'> {
  const findings = new Findings()
  const read = readDocument(new SourceFile(file), dirname(file), findings)
  const grave = findings.faults.filter(({ rule }) => !mendable.includes(rule))
  if (read && grave.length === 0) return { read, findings }
  throw new OwnPartnerError(
    {
      en: `reading the OpenAPI document: expected one that can be used, found:\n${renderFindings(grave, 'en')}\nNothing was written: fix ${shown} and run it again.`,
      tr: `OpenAPI belgesi: kullanılabilir bir belge bekleniyordu, bulunan:\n${renderFindings(grave, 'tr')}\nHiçbir şey yazılmadı: ${shown} dosyasını düzeltip yeniden çalıştırın.`,
    },
    grave,
  )
}

/** Whose file has such a line already keeps it. */
function withSchema(text: string): string {
  const schema = openapiSchema(text)
  return schema === undefined || text.includes('yaml-language-server:') ? text : `${schema}\n${text}`
}

function documentOf(
  { name, title, postman, har }: PartnerInit,
  texts: InitTexts,
): { text: string; isInferred: boolean } {
  const source = postman ?? har
  if (source === undefined) return { text: exampleDocument(title ?? name, texts.openapi), isInferred: false }
  const recorded = json(source)
  const calls = postman === undefined ? readHarCalls(recorded) : readPostmanCalls(recorded)
  if (calls.length === 0)
    throw new OwnPartnerError({
      en: `reading ${source}: expected calls with JSON, there are none. Record the calls of the API itself, or begin with --openapi.`,
      tr: `${source}: JSON taşıyan çağrılar bekleniyordu, hiç yok. API’nin kendi çağrılarını kaydedin ya da --openapi ile başlayın.`,
    })
  const shown = title ?? (postman === undefined ? undefined : nameOfCollection(recorded)) ?? name
  return {
    text: `${commented(texts.inferred)}\n${stringify(inferDocument(shown, calls), { aliasDuplicateObjects: false })}`,
    isInferred: true,
  }
}

/** What somebody else's document may get wrong, and can be lived with. */
const mendable = [
  'document-has-the-shape',
  'schema-type-is-known',
  'pattern-is-a-regular-expression',
  'schema-compiles',
  'status-is-known',
  'path-begins-with-a-slash',
  'reference-leads-somewhere',
]

/** Its absolute path. */
function requireFile(file: string): string {
  if (existsSync(file)) return resolve(file)
  throw new OwnPartnerError({
    en: `reading ${file}: expected a file, there is none. Name another.`,
    tr: `${file}: bir dosya bekleniyordu, yok. Başka birinin adını verin.`,
  })
}

function json(file: string): unknown {
  try {
    return JSON.parse(textOfFile(readFileSync(requireFile(file)), file)) as unknown
  } catch (error) {
    if (error instanceof OwnPartnerError) throw error
    throw new OwnPartnerError({
      en: `reading ${file}: expected JSON, ${(error as Error).message}. Export it anew.`,
      tr: `${file}: JSON bekleniyordu, ${toldBy(error as Error).tr}. Yeniden dışa aktarın.`,
    })
  }
}
