import { mkdir, readdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder with all above it, and gives the first that had to be made, if one had. Node's own `recursive` asks for
 * ever where a parent takes no child (/proc).
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  const path = resolve(folder)
  const found = await stat(path).catch(() => undefined)
  // Something that is no folder is told of as that.
  if (found) return void (await readdir(path))
  const first = await makeFolder(dirname(path))
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return first ?? path
}
