import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** An OpenAPI Overlay, 1.0: changes to a document, each at the place that an RFC 9535 path names. */
export interface Overlay {
  overlay: string
  info: { title: string; version: string }
  extends?: string
  actions: readonly OverlayAction[]
}

export interface OverlayAction {
  target: string
  update?: unknown
  remove?: boolean
}

/** The Turkish texts of a contract, whose `openapi.yaml` is in English. */
export function readTurkishOverlay(folder: string): Overlay {
  return readOverlay(join(folder, 'openapi.tr.yaml'))
}

export function readOverlay(file: string): Overlay {
  return parse(readFileSync(file, 'utf8')) as Overlay
}
