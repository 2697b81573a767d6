import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { loadContract } from '../contract/load-contract.js'
import { partnerNames, type Partner } from '../contract/surfaces.js'
import { ownPartners } from '../own/enrol-partner.js'
import type { OwnPartner } from '../own/own-partner.js'
import { folderOfRevision } from '../own/revised-folder.js'
import type { Validator } from '../validation/validation.js'
import { UnknownContract } from '../contract/unknown-contract.js'
import { both, type Bilingual } from '../text/bilingual.js'
import type { Revision } from './revision.js'

const folderOrFile: Bilingual = { en: 'a folder, an OpenAPI file', tr: 'bir klasör, bir OpenAPI dosyası' }

/**
 * Loads what a reader named: a partner, one of its other revisions behind an `@`, the folder of a partner of one's own,
 * or an OpenAPI document.
 */
export async function loadRevision(word: string): Promise<Revision> {
  const [partner = '', revision] = word.split('@')
  const own = ownPartners().find(({ name }) => name === partner)
  if (own) return ofFolder(folderOf(own, revision), word)
  if (isPartner(partner)) return { ...(await loadContract(partner, revision)), name: word }
  if (!existsSync(word)) throw new UnknownContract(word, partnerNames, folderOrFile)
  return statSync(word).isDirectory() ? ofFolder(word) : ofFile(word, word)
}

function isPartner(word: string): word is Partner {
  return (partnerNames as readonly string[]).includes(word)
}

/** That of a partner of one’s own, or of another revision of it. */
function folderOf({ name, folder }: OwnPartner, revision: string | undefined): string {
  const revised = folderOfRevision(folder, revision)
  if (!existsSync(revised)) throw new UnknownContract(basename(revised), [name], both(revised))
  return revised
}

async function ofFolder(folder: string, name = folder): Promise<Revision> {
  if (existsSync(join(folder, 'partner.yaml'))) {
    const { loadPartner } = await import('../own/load/load-partner.js')
    return { ...(await loadPartner(resolve(folder))).contract, name }
  }
  const { findDocument } = await import('../own/load/document/find-document.js')
  return ofFile(findDocument(folder) ?? join(folder, 'openapi.yaml'), name)
}

/** A document alone: no requirement and no reading stands in it. */
async function ofFile(file: string, name: string): Promise<Revision> {
  const { Findings } = await import('../own/load/findings.js')
  const { SourceFile } = await import('../own/load/source-file.js')
  const { readDocument } = await import('../own/load/document/read-document.js')
  const { readOperations } = await import('../own/load/read/read-operations.js')
  const { BodyCompiler } = await import('../own/load/document/compile-bodies.js')
  const { faultyFolder } = await import('../own/own-partner-error.js')
  const findings = new Findings()
  const absolute = resolve(file)
  const read = readDocument(new SourceFile(absolute), dirname(absolute), findings)
  const validators: Record<string, Validator> = {}
  if (read) {
    const tools = { compiler: new BodyCompiler(), validators, places: read.places, findings }
    readOperations(read.document.paths, tools)
    readOperations(read.document.webhooks, tools)
  }
  if (!read || findings.faults.length > 0) throw faultyFolder(file, findings.faults)
  const { document } = read
  return { name, document, validators, requirements: {}, clientRequirements: {}, readings: {} }
}
