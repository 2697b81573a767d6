import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What somebody has done in the folder already, and need not be told to do. */
export interface FolderFacts {
  /** Whether `.env.example` waits to be copied. */
  lacksVariables: boolean
  dependsOnUyum: boolean
}

export async function folderFacts(folder: string): Promise<FolderFacts> {
  const isThere = (name: string) =>
    access(join(folder, name)).then(
      () => true,
      () => false,
    )
  const manifest = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '')
  return {
    lacksVariables: (await isThere('.env.example')) && !(await isThere('.env')),
    dependsOnUyum: /"uyum"\s*:/.test(manifest),
  }
}
