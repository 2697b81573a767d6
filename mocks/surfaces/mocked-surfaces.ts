import type { MockSurface } from './mock-surface.js'

/** Loads what the mock plays: for those who can wait, and may never need it. */
export async function loadMockedSurfaces(): Promise<readonly MockSurface[]> {
  return (await import('./loaded-surfaces.js')).loadedSurfaces
}
