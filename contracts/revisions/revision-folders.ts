import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The other revisions of one partner: folders that hold an overlay of its `openapi.yaml`. */
export function revisionFolders(partnerFolder: string): string[] {
  const revisions = join(partnerFolder, 'revisions')
  return existsSync(revisions) ? readdirSync(revisions).map((name) => join(revisions, name)) : []
}
