import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { ownSurfaceOf } from '../../../contracts/own/enrol-partner.js'
import { folderOfRevision } from '../../../contracts/own/revised-folder.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { ConfigurationError } from '../configuration-error.js'

/** Refuses a revision that a partner of one’s own is not taken up by, and says where it would have to be. */
export function requireOwnRevision(target: string, surface: Surface, revision: string): void {
  const partner = ownSurfaceOf(surface)?.partner
  if (!partner || partner.revision === revision) return
  const cure = ofFolder(partner.folder, revision, target)
  throw new ConfigurationError({
    en: `target ${target}: "${revision}" is no revision by which ${surface} is judged here; ${cure.en}`,
    tr: `${target} hedefi: “${revision}”, ${surface} arayüzünün burada ölçü alınan bir sürümü değil; ${cure.tr}`,
  })
}

function ofFolder(folder: string, revision: string, target: string): Bilingual {
  const revised = folderOfRevision(folder, revision)
  const shown = relative(process.cwd(), revised)
  if (existsSync(revised)) {
    const run = `uyum check ${target} --revision ${revision}`
    return {
      en: `one run takes a partner of your own by one revision. Judge this target in a run of its own: ${run}.`,
      tr: `bir çalışma, size özgü bir iş ortağını tek bir sürümle alır. Bu hedefi ayrı bir çalışmada değerlendirin: ${run}.`,
    }
  }
  return {
    en: `expected the folder ${shown}. Copy the partner’s folder under that name, and change what the new page says.`,
    tr: `${shown} klasörü bekleniyordu. İş ortağının klasörünü bu adla kopyalayın, yeni sayfanın dediklerini orada değiştirin.`,
  }
}
