import { listOfSurfaces, surfaceNames } from '../../contracts/contract/surfaces.js'
import { ownPartners } from '../../contracts/own/enrol-partner.js'
import { OptionError } from '../options/option-error.js'
import { mockSurfaceOf, register, revisions } from '../register.js'
import type { MockSurface } from './mock-surface.js'

/** All that the mock plays, for those who cannot wait. */
export const loadedSurfaces: readonly MockSurface[] = listOfSurfaces(() => [
  ...Object.values(register),
  ...surfaceNames.filter((surface) => !Object.hasOwn(register, surface)).map(mockSurfaceOf),
])

/** The same by another revision of the documents: those surfaces that have it, beside the others as they are. */
export function surfacesOf(revision: string | undefined): readonly MockSurface[] {
  if (revision === undefined) return loadedSurfaces
  const isOwn = ownPartners().some((partner) => partner.revision === revision)
  if (!isOwn && !Object.hasOwn(revisions, revision)) {
    throw new OptionError({
      en: `playing revision "${revision}": expected one of ${Object.keys(revisions).join(', ')}; without --revision each surface follows its partner’s usual page. One of a partner of your own stands in a folder beside its own: <partner>@${revision}.`,
      tr: `“${revision}” sürümü: şunlardan biri bekleniyordu: ${Object.keys(revisions).join(', ')}; --revision olmadan her arayüz iş ortağının alışılmış sayfasına uyar. Size özgü bir iş ortağının sürümü, klasörünün yanındaki <iş ortağı>@${revision} klasöründedir.`,
    })
  }
  const revised = new Map((revisions[revision] ?? []).map((surface) => [surface.surface, surface]))
  return loadedSurfaces.map((surface) => revised.get(surface.surface) ?? surface)
}
