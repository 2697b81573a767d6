import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRegistered } from '../../contract/surfaces.js'
import { BodyCompiler } from '../load/document/compile-bodies.js'
import { readOperations } from '../load/read/read-operations.js'
import { OwnPartnerError } from '../own-partner-error.js'
import { beginDocument, type BegunDocument } from './begin-document.js'
import { commented } from './commented.js'
import { editorSchema } from './editor-schema.js'
import type { InitTexts } from './init-texts.en.js'
import type { PartnerInit } from './partner-init.js'
import { securityWays } from './security-ways.js'
import { sketchSheet } from './sketch-sheet.js'

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
  const begun = beginDocument(init, folder, texts)
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

function sheetOf(
  init: PartnerInit,
  { read, findings, isInferred }: BegunDocument,
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
