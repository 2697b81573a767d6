import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { applyOverlay } from '../openapi/overlay/apply-overlay.js'
import { readOverlay, readTurkishOverlay } from '../openapi/overlay/overlay.js'

/** A contract's document in both languages, references kept: the Turkish one is the English one with its overlay. */
export function publishedDocuments(folder: string): { en: object; tr: object } {
  const en = documentIn(folder)
  return { en, tr: applyOverlay(en, readTurkishOverlay(folder)) }
}

/** The document of another revision: the contract's own with the revision's overlay. */
export function revisedDocument(folder: string, revision: string): object {
  return applyOverlay(documentIn(folder), readOverlay(join(revision, 'overlay.yaml')))
}

function documentIn(folder: string): object {
  return parse(readFileSync(join(folder, 'openapi.yaml'), 'utf8')) as object
}
