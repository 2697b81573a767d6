import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { textOfFile } from '../../../contracts/text/text-of-file.js'

/** A file as it is, and as it shall be. */
export interface PlannedFile {
  /** From the project's folder, with forward slashes. */
  path: string
  /** Absent where there is none yet. */
  before?: string
  after: string
  /** Its people go on with it: what is in it stays, whatever would be written today. */
  isTheirs?: true
}

/** A file that shall hold just this. */
export async function plannedFile(folder: string, path: string, after: string): Promise<PlannedFile> {
  return changedFile(folder, path, () => after)
}

/** A file that follows from what it holds now. */
export async function changedFile(
  folder: string,
  path: string,
  change: (before: string | undefined) => string,
): Promise<PlannedFile> {
  const before = await textOf(join(folder, path))
  return { path, ...(before !== undefined && { before }), after: change(before) }
}

/** A file that its people go on with: once it names all that it should, it stays as it is. */
export async function theirFile(
  folder: string,
  path: string,
  names: readonly string[],
  after: string,
): Promise<PlannedFile> {
  const file = await plannedFile(folder, path, after)
  const { before } = file
  if (before === undefined || before === after || !names.every((name) => before.includes(name))) return file
  return { ...file, after: before, isTheirs: true }
}

async function textOf(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return bytes && textOfFile(bytes, file)
}
