import { lstatSync } from 'node:fs'
import { join } from 'node:path'

const names = ['openapi.yaml', 'openapi.yml', 'openapi.json']

/** The OpenAPI document of a partner's folder; nothing where it has none. */
export function findDocument(folder: string): string | undefined {
  return names.map((name) => join(folder, name)).find(isThere)
}

/** A link that leads nowhere is there, too: what is wrong with it is told when it is read. */
export function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}
