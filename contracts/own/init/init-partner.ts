import { toldBy } from '../../text/user-error.js'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { stringify } from 'yaml'
import type { Party } from '../../contract/sheet.js'
import { isRegistered } from '../../contract/surfaces.js'
import { textOfFile } from '../../text/text-of-file.js'
import { BodyCompiler } from '../load/document/compile-bodies.js'
import { Findings } from '../load/findings.js'
import { readDocument, type ReadDocument } from '../load/document/read-document.js'
import { readOperations } from '../load/read/read-operations.js'
import { SourceFile } from '../load/source-file.js'
import { OwnPartnerError, renderFindings } from '../own-partner-error.js'
import { editorSchema, openapiSchema } from './editor-schema.js'
import { exampleDocument } from './example-document.js'
import { inferDocument } from './infer-document.js'
import type { InitTexts } from './init-texts.en.js'
import { readHarCalls } from './read-har-calls.js'
import { nameOfCollection, readPostmanCalls } from './read-postman-calls.js'
import { securityWays } from './security-ways.js'
import { sketchSheet } from './sketch-sheet.js'

/** What a partner's folder is begun with. */
export interface PartnerInit {
  /** The folder's name, and the first word of its surfaces. */
  name: string
  /** As people write it; that of the document where nobody says it, else the name. */
  title?: string
  party: Party
  integrator: Party
  openapi?: string
  postman?: string
  har?: string
  /** Where partners stand: `partners`. */
  into: string
}

/** What was written, and how much of the document is not acted upon. */
export interface WrittenPartner {
  folder: string
  files: readonly string[]
  notices: number
}

const requirementsExample = `# serves:
#   server:
#     receipt-is-kept:
#       text: { tr: Sunucu makbuzu bir yıl saklar., en: The server keeps the receipt for a year. }
#       kind: conduct
#       basis: stated
#       quote: …
#       document: api.txt
#       untestable: { tr: Bir çağrı bunu gösteremez., en: No call can show it. }
`

/** Begins the folder of a partner of one's own. What stands there already is never written over. */
export function initPartner(init: PartnerInit, texts: InitTexts): WrittenPartner {
  const { name, into } = init
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new OwnPartnerError({
      en: `naming a partner "${name}": expected small letters of English, digits and hyphens, a letter first. It is the first word of its surfaces: acme/courier.`,
      tr: `“${name}” bir iş ortağının adı olamaz: İngilizce küçük harfler, rakamlar ve kısa çizgi bekleniyordu, ilki harf olmalı. Bu ad arayüzlerin ilk sözüdür: acme/courier.`,
    })
  if (isRegistered(name))
    throw new OwnPartnerError({
      en: `naming a partner "${name}": expected a name of its own, uyum brings one of that name. Choose another: own-${name}.`,
      tr: `“${name}” adlı bir iş ortağı: kendine ait bir ad bekleniyordu, uyum bu adda birini getiriyor. Başka bir ad seçin: own-${name}.`,
    })
  const folder = join(into, name)
  if (existsSync(join(folder, 'partner.yaml')))
    throw new OwnPartnerError({
      en: `beginning ${folder}: expected a folder that is not there, it has a partner.yaml. Choose another name, or change the files that are there.`,
      tr: `${folder}: olmayan bir klasör bekleniyordu, içinde partner.yaml var. Başka bir ad seçin ya da oradaki dosyaları değiştirin.`,
    })
  const begun = begin(init, folder, texts)
  const { sheet, notices } = sheetOf(init, begun, texts)
  writeFileSync(join(folder, 'partner.yaml'), `${editorSchema(folder, 'partner')}\n${sheet}`)
  writeFileSync(
    join(folder, 'requirements.yaml'),
    `${editorSchema(folder, 'requirements')}\n${commented(texts.requirements)}\n${requirementsExample}`,
  )
  mkdirSync(join(folder, 'documents'), { recursive: true })
  writeFileSync(join(folder, 'documents', '.gitkeep'), `${texts.documents}\n`)
  return { folder, files: [...begun.files, 'partner.yaml', 'requirements.yaml', 'documents/'], notices }
}

interface Begun {
  read: ReadDocument
  findings: Findings
  isInferred: boolean
  /** What was written, from the folder. */
  files: readonly string[]
}

/** Puts the document into the folder: the given one with all that it refers to, an inferred one, or an example. */
function begin(init: PartnerInit, folder: string, texts: InitTexts): Begun {
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
function usable(file: string, shown: string): Pick<Begun, 'read' | 'findings'> {
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

function sheetOf(
  init: PartnerInit,
  { read, findings, isInferred }: Begun,
  texts: InitTexts,
): { sheet: string; notices: number } {
  const { document } = read
  const tools = { compiler: new BodyCompiler(), validators: {}, places: read.places, findings }
  const served = readOperations(document.paths, tools)
  const called = readOperations(document.webhooks, tools)
  const told = (document.info as { title?: string } | undefined)?.title
  const title = init.title ?? (told === undefined || told === '' ? init.name : told)
  const lenient = [...new Set(findings.faults.map(({ rule }) => rule))]
  return {
    sheet: sketchSheet(
      { ...init, title, isInferred, served, called, ways: securityWays(read), lenient },
      texts,
    ),
    notices: findings.notices.length + findings.faults.length,
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

function commented(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n')
}
