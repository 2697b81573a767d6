import { isRegistered } from '../../contract/surfaces.js'
import { readdirSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { sharedClientRequirements, sharedRequirements } from './derive/shared-requirements.js'
import { defineContract } from '../../contract/contract.js'
import type { Requirements } from '../../requirements/requirement.js'
import type { PartnerSheet } from '../../contract/sheet.js'
import type { Validator } from '../../validation/validation.js'
import { faultyFolder, OwnPartnerError } from '../own-partner-error.js'
import type { OwnPartner } from '../own-partner.js'
import { partsOfFolder } from '../revised-folder.js'
import { partnerSchema } from '../schemas/partner-schema.js'
import { bilingualOf } from './read/bilingual-of.js'
import { BodyCompiler } from './document/compile-bodies.js'
import { Documents, requireQuotes } from './documents.js'
import { Findings } from './findings.js'
import { findDocument, isThere } from './document/find-document.js'
import { Grounds } from './derive/grounds.js'
import type { PartnerFile } from './partner-file.js'
import { withCode } from './read-code.js'
import { readDocument } from './document/read-document.js'
import { noLifecycle, readLifecycle } from './read/read-lifecycle.js'
import { readOperations } from './read/read-operations.js'
import { readOwnReadings } from './read/read-readings.js'
import { readRequirements } from './read/read-requirements.js'
import { readSurfaces, type SurfaceParts } from './read/read-surfaces.js'
import { requireCredentials } from './read/require-credentials.js'
import { requireNames } from './read/require-names.js'
import { tellIdleReadings, tellUnread, tellUnused } from './read/require-use.js'
import { soundPart } from './document/sound-part.js'
import { SourceFile } from './source-file.js'
import { validateFile } from './validate-file.js'
import { found } from '../own-finding.js'
import { fileLacking, folderName, folderNameTaken, pageUncited, partiesAreOne } from './words/file-words.js'

const partnerName = /^[a-z][a-z0-9-]*$/

/** Reads a partner's folder; all of its faults are one error. */
export async function loadPartner(folder: string): Promise<OwnPartner> {
  const findings = new Findings()
  const partner = await readWhole(folder, findings)
  if (findings.faults.length > 0 || !partner) throw faultyFolder(folder, findings.faults)
  return partner
}

/** The same with its faults gathered; its code is read where all else is sound enough to make a partner of it. */
export async function readWhole(folder: string, findings: Findings): Promise<OwnPartner | undefined> {
  const partner = readPartner(folder, findings)
  // Code that names what is at fault elsewhere is not at fault itself.
  return partner && findings.faults.length === 0 ? withCode(partner, findings) : partner
}

/** What its data say; nothing where too much is wrong to make a partner of it. */
function readPartner(folder: string, findings: Findings): OwnPartner | undefined {
  requireFolder(folder)
  const { name, revision } = partsOfFolder(folder)
  const documentFile = findDocument(folder)
  const partnerFile = join(folder, 'partner.yaml')
  const sheetSource = isThere(partnerFile) ? new SourceFile(partnerFile) : undefined
  if (![name, revision ?? name].every((word) => partnerName.test(word)))
    findings.add([found(folder, 1, 'folder-name-is-a-word', folderName(basename(folder)))])
  if (isRegistered(name)) findings.add([found(folder, 1, 'folder-name-is-free', folderNameTaken(name))])
  const lacking = [
    ...(documentFile === undefined ? ['openapi.yaml'] : []),
    ...(sheetSource ? [] : ['partner.yaml']),
  ]
  for (const file of lacking)
    findings.add([
      found(
        join(folder, file),
        1,
        'folder-has-its-files',
        fileLacking(file, partnerName.test(name) ? name : '<name>', otherSpelling(folder, file)),
      ),
    ])
  const isSheet =
    sheetSource !== undefined && validateFile(sheetSource, partnerSchema, 'partner-file', findings)
  const file = (isSheet ? sheetSource.data : sheetSource && soundSheet(sheetSource)) as
    | PartnerFile
    | undefined
  findings.lenient = file?.lenient ?? []
  const source = documentFile === undefined ? undefined : new SourceFile(documentFile)
  const read = source && readDocument(source, folder, findings, file?.serves?.refusals?.['rate-limit'])
  const documents = new Documents(
    folder,
    source && { name: relative(folder, source.file), text: source.text },
  )
  const page = (read?.document.info as { 'x-document'?: string } | undefined)?.['x-document']
  if (source?.faults.length === 0) requireQuotes(source.data, { source, path: [] }, documents, findings, page)
  if (sheetSource && file)
    requireQuotes(sheetSource.data, { source: sheetSource, path: [] }, documents, findings)
  if (!read || !file || !sheetSource) return undefined

  const root = { source: sheetSource, path: [] }
  const isInferred = read.isInferred || file['x-uyum-inferred'] === true
  const validators: Record<string, Validator> = {}
  const tools = { compiler: new BodyCompiler(), validators, places: read.places, findings }
  const served = readOperations(read.document.paths, tools)
  const called = readOperations(read.document.webhooks, tools)
  if (file.party === file.integrator)
    findings.fault({ ...root, path: ['integrator'] }, 'parties-are-two', partiesAreOne(file.party))
  const lifecycle = file.lifecycle
    ? readLifecycle(file.lifecycle, { ...root, path: ['lifecycle'] }, isInferred, findings)
    : noLifecycle
  requireNames(file.serves ?? {}, file.calls ?? {}, {
    served,
    called,
    lifecycle,
    hasLifecycle: file.lifecycle !== undefined,
    findings,
    root,
  })
  requireCredentials(file, { document: read.document, served, findings, root })
  tellUnused(file, { served, called, lifecycle, findings, root })
  const readings = readOwnReadings(name, file, { root, findings })
  const { own, files: requirementFiles } = readRequirements(folder, {
    documents,
    operations: { serves: served, calls: called },
    readings: Object.keys(readings.readings).map((reading) => reading.slice(name.length + 1)),
    isInferred,
    partner: name,
    findings,
  })
  tellIdleReadings(file, own, { name, findings, root })
  tellUnread(folder, [...read.files, partnerFile, ...requirementFiles], findings)
  const grounds = new Grounds(folder, read.places, { page, isInferred })
  const parts: SurfaceParts = {
    name,
    file,
    served,
    called,
    validators,
    lifecycle,
    grounds,
    own,
    root,
    findings,
    readingOf: readings.readingOf,
  }
  const surfaces = readSurfaces(parts)
  for (const page of documents.uncited)
    if (page !== relative(folder, source.file))
      findings.noticeOf(join(documents.folder, page), pageUncited(page))
  const sheet: PartnerSheet = {
    name: file.name,
    party: file.party,
    integrator: file.integrator,
    surfaces: Object.fromEntries(surfaces.map(({ party, sheet: own }) => [party, own])),
  }
  const requirements: Record<string, Requirements> = {}
  const clientRequirements: Record<string, Requirements> = {}
  for (const { own: surface, server, client } of surfaces) {
    requirements[surface.surface] = { ...server, ...sharedRequirements }
    clientRequirements[surface.surface] = { ...client, ...sharedClientRequirements }
  }
  return {
    name,
    ...(revision !== undefined && { revision }),
    folder,
    files: [...read.files, partnerFile, ...requirementFiles, ...documents.files],
    sheet,
    contract: defineContract({
      partner: name,
      name: file.name,
      // What no member says of itself.
      document: isInferred ? { ...read.document, 'x-basis': 'assumed' } : read.document,
      validators,
      lifecycle,
      readings: readings.readings,
      requirements,
      clientRequirements,
    }),
    openQuestions: (file.openQuestions ?? []).map(({ readings: asked, ...words }) => ({
      ...bilingualOf(words),
      ...(asked && { readings: asked.map((reading) => `${name}.${reading}`) }),
    })),
    surfaces: Object.fromEntries(surfaces.map(({ own: surface }) => [surface.surface, surface])),
    notices: findings.notices,
  }
}

/** `partner.yml`, `Partner.yaml`, `swagger.yaml`: what its user may take for it. */
function otherSpelling(folder: string, file: string): string | undefined {
  const meant =
    file === 'openapi.yaml' ? /^(openapi|swagger|api).*\.(ya?ml|json)$/i : /^partner\.(ya?ml|json)$/i
  return readdirSync(folder).find((name) => meant.test(name))
}

/** What can be read of a sheet that is faulty. */
function soundSheet({ faults, data }: SourceFile): unknown {
  if (faults.length > 0) return undefined
  return soundPart(data, partnerSchema, { name: '?', party: 'courier', integrator: 'pos' })
}

function requireFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  throw new OwnPartnerError({
    en: `reading the partner in ${folder}: expected a folder, there is none. Name the folder that holds its openapi.yaml and partner.yaml, or make one: uyum partner init <name>.`,
    tr: `${folder}: bir iş ortağının klasörü bekleniyordu, yok. openapi.yaml ve partner.yaml’ın bulunduğu klasörü verin ya da bir tane açın: uyum partner init <ad>.`,
  })
}
