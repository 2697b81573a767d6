import type { MockSurface } from './mock-surface.js'

/**
 * Loads what the mock plays: for those who can wait, and may never need it. By another revision of the documents, where
 * one is named, it plays those surfaces that have it; the others stay as they are.
 */
export async function loadMockedSurfaces(revision?: string): Promise<readonly MockSurface[]> {
  const { surfacesOf } = await import('./loaded-surfaces.js')
  return surfacesOf(revision)
}
