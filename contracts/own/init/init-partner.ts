import { toldBy } from '../../text/user-error.js'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { stringify } from 'yaml'
import type { Party } from '../../contract/sheet.js'
import { textOfFile } from '../../text/text-of-file.js'
import { BodyCompiler } from '../load/document/compile-bodies.js'
import { Findings } from '../load/findings.js'
import { readDocument } from '../load/document/read-document.js'
import { readOperations } from '../load/read/read-operations.js'
import { SourceFile } from '../load/source-file.js'
import { OwnPartnerError, renderFindings } from '../own-partner-error.js'
import { editorSchema, openapiSchema } from './editor-schema.js'
import { exampleDocument } from './example-document.js'
import { inferDocument } from './infer-document.js'
import type { InitTexts } from './init-texts.en.js'
import { readHarCalls } from './read-har-calls.js'
import { readPostmanCalls } from './read-postman-calls.js'
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
  const folder = join(into, name)
  if (existsSync(join(folder, 'partner.yaml')))
    throw new OwnPartnerError({
      en: `beginning ${folder}: expected a folder that is not there, it has a partner.yaml. Choose another name, or change the files that are there.`,
      tr: `${folder}: olmayan bir klasör bekleniyordu, içinde partner.yaml var. Başka bir ad seçin ya da oradaki dosyaları değiştirin.`,
    })
  const { file, text, isInferred } = documentOf(init, texts)
  mkdirSync(join(folder, 'documents'), { recursive: true })
  writeFileSync(join(folder, file), file.endsWith('.yaml') ? withSchema(text) : text)
  const { sheet, notices } = sheetOf(init, join(folder, file), isInferred, texts)
  writeFileSync(join(folder, 'partner.yaml'), sheet)
  writeFileSync(
    join(folder, 'requirements.yaml'),
    `${editorSchema(folder, 'requirements')}\n${commented(texts.requirements)}\n${requirementsExample}`,
  )
  writeFileSync(join(folder, 'documents', '.gitkeep'), `${texts.documents}\n`)
  return { folder, files: [file, 'partner.yaml', 'requirements.yaml', 'documents/'], notices }
}

/** Whose file has such a line already keeps it. */
function withSchema(text: string): string {
  const schema = openapiSchema(text)
  return schema === undefined || text.includes('yaml-language-server:') ? text : `${schema}\n${text}`
}

function documentOf(
  { name, title = name, openapi, postman, har }: PartnerInit,
  texts: InitTexts,
): { file: string; text: string; isInferred: boolean } {
  if (openapi !== undefined) {
    const isJson = extname(openapi) === '.json'
    return { file: isJson ? 'openapi.json' : 'openapi.yaml', text: read(openapi), isInferred: false }
  }
  const source = postman ?? har
  if (source === undefined)
    return { file: 'openapi.yaml', text: exampleDocument(title, texts.openapi), isInferred: false }
  const calls = postman === undefined ? readHarCalls(json(source)) : readPostmanCalls(json(source))
  if (calls.length === 0)
    throw new OwnPartnerError({
      en: `reading ${source}: expected calls with JSON, there are none. Record the calls of the API itself, or begin with --openapi.`,
      tr: `${source}: JSON taşıyan çağrılar bekleniyordu, hiç yok. API’nin kendi çağrılarını kaydedin ya da --openapi ile başlayın.`,
    })
  return {
    file: 'openapi.yaml',
    text: `${commented(texts.inferred)}\n${stringify(inferDocument(title, calls), { aliasDuplicateObjects: false })}`,
    isInferred: true,
  }
}

function sheetOf(
  init: PartnerInit,
  file: string,
  isInferred: boolean,
  texts: InitTexts,
): { sheet: string; notices: number } {
  const findings = new Findings()
  const source = new SourceFile(file)
  const document = readDocument(source, resolve(file, '..'), findings)
  const tools = document && {
    compiler: new BodyCompiler(),
    validators: {},
    places: document.places,
    findings,
  }
  const served = tools ? readOperations(document.document.paths, tools) : []
  const called = tools ? readOperations(document.document.webhooks, tools) : []
  const grave = findings.faults.filter(({ rule }) => !mendable.includes(rule))
  if (!document || grave.length > 0)
    throw new OwnPartnerError(
      {
        en: `reading the OpenAPI document: expected one that can be used, found:\n${renderFindings(grave, 'en')}\nThe folder ${resolve(file, '..')} is begun: fix ${file}, remove the folder and run it again, or write partner.yaml by hand.`,
        tr: `OpenAPI belgesi: kullanılabilir bir belge bekleniyordu, bulunan:\n${renderFindings(grave, 'tr')}\n${resolve(file, '..')} klasörü başlatıldı: ${file} dosyasını düzeltin, klasörü silip yeniden çalıştırın ya da partner.yaml dosyasını elle yazın.`,
      },
      grave,
    )
  const title = init.title ?? (document.document.info as { title?: string } | undefined)?.title ?? init.name
  const lenient = [...new Set(findings.faults.map(({ rule }) => rule))]
  return {
    sheet: [
      editorSchema(resolve(file, '..'), 'partner'),
      sketchSheet(
        { ...init, title, isInferred, served, called, ways: securityWays(document), lenient },
        texts,
      ),
    ].join('\n'),
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

function read(file: string): string {
  if (!existsSync(file))
    throw new OwnPartnerError({
      en: `reading ${file}: expected a file, there is none. Name another.`,
      tr: `${file}: bir dosya bekleniyordu, yok. Başka birinin adını verin.`,
    })
  return textOfFile(readFileSync(file), file)
}

function json(file: string): unknown {
  try {
    return JSON.parse(read(file)) as unknown
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
