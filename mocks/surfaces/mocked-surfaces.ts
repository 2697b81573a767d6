import { OptionError } from '../options/option-error.js'
import type { MockSurface } from './mock-surface.js'

/**
 * Loads what the mock plays: for those who can wait, and may never need it. By another revision of the documents, where
 * one is named, it plays those surfaces that have it; the others stay as they are.
 */
export async function loadMockedSurfaces(revision?: string): Promise<readonly MockSurface[]> {
  const { loadedSurfaces } = await import('./loaded-surfaces.js')
  if (revision === undefined) return loadedSurfaces
  const { revisions } = await import('../register.js')
  if (!Object.hasOwn(revisions, revision)) {
    throw new OptionError({
      en: `playing revision "${revision}": expected one of ${Object.keys(revisions).join(', ')}; without --revision each surface follows its partner’s usual page.`,
      tr: `“${revision}” sürümü: şunlardan biri bekleniyordu: ${Object.keys(revisions).join(', ')}; --revision olmadan her arayüz iş ortağının alışılmış sayfasına uyar.`,
    })
  }
  const revised = new Map(revisions[revision]!.map((surface) => [surface.surface, surface]))
  return loadedSurfaces.map((surface) => revised.get(surface.surface) ?? surface)
}
