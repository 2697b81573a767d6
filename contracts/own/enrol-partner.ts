import { addPartner, isRegistered } from '../contract/surfaces.js'
import { OwnPartnerError } from './own-partner-error.js'
import type { OwnPartner, OwnSurface } from './own-partner.js'

const enrolled = new Map<string, OwnPartner>()

/**
 * Takes a partner of one's own among the others, for the whole process: from then on every surface of it is one like
 * any other. The same name again stands in place of what it named before, as a folder that was changed.
 */
export function enrolPartner(partner: OwnPartner): void {
  if (enrolled.get(partner.name) === partner) return
  const other = enrolled.get(partner.name)
  if (isRegistered(partner.name)) {
    throw new OwnPartnerError({
      en: `taking up ${partner.folder}: expected a name of its own, "${partner.name}" is one of those that uyum brings. Rename the folder.`,
      tr: `${partner.folder}: kendine ait bir ad bekleniyordu, “${partner.name}” uyum’un getirdiklerinden biri. Klasörün adını değiştirin.`,
    })
  }
  if (other && other.folder !== partner.folder) {
    throw new OwnPartnerError({
      en: `taking up ${partner.folder}: expected a name of its own, "${partner.name}" is that of ${other.folder}, too. Rename one of the folders.`,
      tr: `${partner.folder}: kendine ait bir ad bekleniyordu, “${partner.name}” ${other.folder} klasörünün de adı. Birinin adını değiştirin.`,
    })
  }
  enrolled.set(partner.name, partner)
  addPartner(partner.name, {
    sheet: partner.sheet,
    contract: () => Promise.resolve({ contract: partner.contract }),
    ...(partner.revision !== undefined && {
      revisions: { [partner.revision]: () => Promise.resolve({ contract: partner.contract }) },
    }),
    turkish: async () => ({ turkish: (await import('./own-texts.js')).ownTexts(partner) }),
    unquoted: () => Promise.resolve({ unquoted: [] }),
    openQuestions: () => Promise.resolve({ openQuestions: partner.openQuestions }),
  })
}

export function ownPartners(): readonly OwnPartner[] {
  return [...enrolled.values()]
}

/** The revision that a partner of one's own was taken up by, where it is another than the usual one. */
export function ownRevisions(surface: string): string[] {
  const { revision } = ownSurfaceOf(surface)?.partner ?? {}
  return revision === undefined ? [] : [revision]
}

/** A surface of a partner of one's own; nothing where it is of one that uyum brings. */
export function ownSurfaceOf(surface: string): { partner: OwnPartner; own: OwnSurface } | undefined {
  const partner = enrolled.get(surface.slice(0, surface.indexOf('/')))
  const own = partner?.surfaces[surface]
  return partner && own && { partner, own }
}
