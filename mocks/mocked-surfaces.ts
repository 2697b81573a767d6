import type { Surface } from '../contracts/surfaces.js'
import type { MockSurface } from './mock-surface.js'

const loaders: Partial<Record<Surface, () => Promise<MockSurface>>> = {
  'muditakurye/courier': async () => (await import('./muditakurye/courier.js')).courier,
}

/** The surfaces that the mock plays. */
export const mockedSurfaces = Object.keys(loaders) as Surface[]

/** Loads what the mock plays. */
export function loadMockedSurfaces(): Promise<MockSurface[]> {
  return Promise.all(Object.values(loaders).map((load) => load()))
}
