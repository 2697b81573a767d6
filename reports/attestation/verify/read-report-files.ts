import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AttestationError } from '../attestation-error.js'
import { signedFileNames, type ReportFiles, type SignedFileName } from '../sign/signed-file-names.js'

/** The files of a report that lie in a folder. */
export async function readReportFiles(folder: string): Promise<ReportFiles> {
  const files = new Map<SignedFileName, Uint8Array>()
  for (const name of signedFileNames) {
    const bytes = await readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined
      throw new AttestationError(
        `reading ${join(folder, name)}: expected a file that can be read, ${error.message}. Make it readable, or take it away.`,
      )
    })
    if (bytes) files.set(name, bytes)
  }
  return files
}

/** A file that must be there; `remedy` says what to do where it is not. */
export async function readGiven(what: string, file: string, remedy: string): Promise<Buffer> {
  return readFile(file).catch((error: Error) => {
    throw new AttestationError(`reading ${what} ${file}: expected a file, ${error.message}. ${remedy}`)
  })
}
