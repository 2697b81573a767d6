import { constants } from 'node:fs'
import { access, mkdir, rmdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { ReportError } from '../report-error.js'

/** Throws where nothing can be written into a folder, or it cannot be made: asked before a run, which would be in vain. */
export async function requireFolder(folder: string): Promise<void> {
  const path = resolve(folder)
  try {
    const made = await mkdir(path, { recursive: true })
    await access(path, constants.W_OK)
    if (made !== undefined) await unmake(path, made)
  } catch (error) {
    throw unwritableFolder(folder, error as Error)
  }
}

export function unwritableFolder(folder: string, { message }: Error): ReportError {
  return new ReportError({
    en: `writing reports into ${folder}: expected a folder that can be written, ${message}. Name another one by --out.`,
    tr: `Raporlar ${folder} klasörüne yazılamadı: yazılabilen bir klasör bekleniyordu, ${message}. --out ile başkasını verin.`,
  })
}

/** Takes the folders away that were made to try; one into which somebody has written meanwhile stays. */
async function unmake(path: string, first: string): Promise<void> {
  await rmdir(path)
    .then(() => (path === first ? undefined : unmake(dirname(path), first)))
    .catch(() => undefined)
}
