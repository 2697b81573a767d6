import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { applyOverlay } from '../openapi/overlay/apply-overlay.js'
import { readTurkishOverlay } from '../openapi/overlay/overlay.js'

/** A contract's document in both languages, references kept: the Turkish one is the English one with its overlay. */
export function publishedDocuments(folder: string): { en: object; tr: object } {
  const en = parse(readFileSync(join(folder, 'openapi.yaml'), 'utf8')) as object
  return { en, tr: applyOverlay(en, readTurkishOverlay(folder)) }
}
