import { toldBy } from '../../../contracts/text/user-error.js'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { AttestationError } from '../attestation-error.js'
import { signedFileNames, type ReportFiles, type SignedFileName } from '../sign/signed-file-names.js'

/** The files of a report that lie in a folder. */
export async function readReportFiles(folder: string): Promise<ReportFiles> {
  const files = new Map<SignedFileName, Uint8Array>()
  for (const name of signedFileNames) {
    const bytes = await readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined
      throw new AttestationError({
        en: `reading ${join(folder, name)}: expected a file that can be read, ${error.message}. Make it readable, or take it away.`,
        tr: `${join(folder, name)}: okunabilen bir dosya bekleniyordu, ${toldBy(error).tr}. Okunabilir yapın ya da kaldırın.`,
      })
    })
    if (bytes) files.set(name, bytes)
  }
  return files
}

/** A file that must be there; `remedy` says what to do where it is not. */
export async function readGiven(what: Bilingual, file: string, remedy: Bilingual): Promise<Buffer> {
  return readFile(file).catch((error: Error) => {
    throw new AttestationError({
      en: `reading ${what.en} ${file}: expected a file, ${error.message}. ${remedy.en}`,
      tr: `${what.tr} ${file}: bir dosya bekleniyordu, ${toldBy(error).tr}. ${remedy.tr}`,
    })
  })
}
