import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What somebody has done in the folder already, and need not be told to do. */
export interface FolderFacts {
  hasVariables: boolean
  dependsOnUyum: boolean
}

export async function folderFacts(folder: string): Promise<FolderFacts> {
  const manifest = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '')
  return {
    hasVariables: await access(join(folder, '.env')).then(
      () => true,
      () => false,
    ),
    dependsOnUyum: /"uyum"\s*:/.test(manifest),
  }
}
