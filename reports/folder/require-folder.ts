import { constants } from 'node:fs'
import { access, mkdir, readdir, rmdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { toldBy } from '../../contracts/text/user-error.js'
import { ReportError } from '../report-error.js'

/** Throws where nothing can be written into a folder, or it cannot be made: asked before a run, which would be in vain. */
export async function requireFolder(folder: string): Promise<void> {
  const path = resolve(folder)
  try {
    const made = await makeFolders(path)
    await access(path, constants.W_OK)
    if (made !== undefined) await unmake(path, made)
  } catch (error) {
    throw unwritableFolder(folder, error as Error)
  }
}

export function unwritableFolder(folder: string, error: Error): ReportError {
  const { en, tr } = toldBy(error)
  return new ReportError({
    en: `writing reports into ${folder}: expected a folder that can be written, ${en}. Name another one by --out.`,
    tr: `Raporlar ${folder} klasörüne yazılamadı: yazılabilen bir klasör bekleniyordu, ${tr}. --out ile başkasını verin.`,
  })
}

/** The first of those that had to be made. Node's own `recursive` asks for ever where a parent takes no child (/proc). */
async function makeFolders(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (found) return void (await readdir(path))
  const first = await makeFolders(dirname(path))
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return first ?? path
}

/** Takes the folders away that were made to try; one into which somebody has written meanwhile stays. */
async function unmake(path: string, first: string): Promise<void> {
  await rmdir(path)
    .then(() => (path === first ? undefined : unmake(dirname(path), first)))
    .catch(() => undefined)
}
