import type { Surface } from '../contracts/surfaces.js'
import type { MockSurface } from './mock-surface.js'

const loaders: Partial<Record<Surface, () => Promise<MockSurface>>> = {
  'hiziryemek/platform': async () => (await import('./hiziryemek/platform.js')).platform,
  'hiziryemek/pos': async () => (await import('./hiziryemek/pos.js')).pos,
  'bkyemek/pos': async () => (await import('./bkyemek/pos.js')).pos,
  'hesapkurye/courier': async () => (await import('./hesapkurye/courier.js')).courier,
  'kuzeypos/platform': async () => (await import('./kuzeypos/platform.js')).platform,
  'kuzeypos/courier': async () => (await import('./kuzeypos/courier.js')).courier,
  'muditakurye/courier': async () => (await import('./muditakurye/courier.js')).courier,
  'muditakurye/pos': async () => (await import('./muditakurye/pos.js')).pos,
}

/** The surfaces that the mock plays. */
export const mockedSurfaces = Object.keys(loaders) as Surface[]

/** Loads what the mock plays. */
export function loadMockedSurfaces(): Promise<MockSurface[]> {
  return Promise.all(Object.values(loaders).map((load) => load()))
}
