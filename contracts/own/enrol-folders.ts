import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { enrolPartner, ownPartners } from './enrol-partner.js'
import type { OwnPartner } from './own-partner.js'
import { revisedFolder } from './revised-folder.js'

const stamps = new WeakMap<OwnPartner, string>()

/** Reads partners of one's own and takes them up. What reads them is loaded now: who has none never waits for it. */
export async function enrolFolders(folders: readonly string[], base = process.cwd()): Promise<OwnPartner[]> {
  const partners = []
  for (const folder of folders) partners.push(await partnerOf(revisedFolder(resolve(base, folder))))
  for (const partner of partners) enrolPartner(partner)
  return partners
}

/** A folder that is as it was is not read again. */
async function partnerOf(folder: string): Promise<OwnPartner> {
  const known = ownPartners().find((partner) => partner.folder === folder)
  if (known && stamps.get(known) === stampOf(known)) return known
  const { loadPartner } = await import('./load/load-partner.js')
  const partner = await loadPartner(folder)
  stamps.set(partner, stampOf(partner))
  return partner
}

function stampOf({ files }: OwnPartner): string {
  return files
    .map((file) => {
      const stat = statSync(file, { throwIfNoEntry: false })
      return stat ? `${file} ${stat.mtimeMs} ${stat.size}` : file
    })
    .join('\n')
}
