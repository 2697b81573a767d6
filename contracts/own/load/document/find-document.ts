import { existsSync } from 'node:fs'
import { join } from 'node:path'

const names = ['openapi.yaml', 'openapi.yml', 'openapi.json']

/** The OpenAPI document of a partner's folder; nothing where it has none. */
export function findDocument(folder: string): string | undefined {
  return names.map((name) => join(folder, name)).find((file) => existsSync(file))
}
