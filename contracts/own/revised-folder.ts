import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'

/** The name of a partner’s folder, and behind an `@` that of another revision of its documents. */
export function partsOfFolder(folder: string): { name: string; revision?: string } {
  const [name = '', ...revision] = basename(folder).split('@')
  return revision.length === 0 ? { name } : { name, revision: revision.join('@') }
}

/** The folder of a partner by another revision, or by the usual one: they stand beside each other. */
export function folderOfRevision(folder: string, revision: string | undefined): string {
  const { name } = partsOfFolder(folder)
  return resolve(dirname(folder), revision === undefined ? name : `${name}@${revision}`)
}

let asked: string | undefined

/** From now on a partner of one’s own is taken up by its revision of that name, where it has one. */
export function askForRevision(revision: string | undefined): void {
  asked = revision
}

/** The folder that is read where this one is named. */
export function revisedFolder(folder: string, configured?: string): string {
  const revision = asked ?? configured
  if (revision === undefined || partsOfFolder(folder).revision !== undefined) return folder
  const revised = folderOfRevision(folder, revision)
  return existsSync(revised) ? revised : folder
}
