import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The partners' folders below `contracts/`: those that hold an OpenAPI document. */
export function contractFolders(contractsRoot: string): string[] {
  return readdirSync(contractsRoot)
    .map((name) => join(contractsRoot, name))
    .filter((folder) => existsSync(join(folder, 'openapi.yaml')))
}
