import type { Surface } from '../contracts/surfaces.js'
import type { SurfaceSuite } from './surface-suite.js'

const loaders: Partial<Record<Surface, () => Promise<SurfaceSuite>>> = {
  'hiziryemek/platform': async () => (await import('./hiziryemek/platform/suite.js')).platformSuite,
  'hiziryemek/pos': async () => (await import('./hiziryemek/pos/suite.js')).posSuite,
  'bkyemek/pos': async () => (await import('./bkyemek/pos/suite.js')).posSuite,
  'kuzeypos/platform': async () => (await import('./kuzeypos/platform/suite.js')).platformSuite,
  'kuzeypos/courier': async () => (await import('./kuzeypos/courier/suite.js')).courierSuite,
  'hesapkurye/courier': async () => (await import('./hesapkurye/courier/suite.js')).courierSuite,
  'muditakurye/courier': async () => (await import('./muditakurye/courier/suite.js')).courierSuite,
  'muditakurye/pos': async () => (await import('./muditakurye/pos/suite.js')).posSuite,
}

/** The surfaces that can be judged. */
export const judgedSurfaces = Object.keys(loaders) as Surface[]

/** Loads one surface's suite. */
export function loadSuite(surface: Surface): Promise<SurfaceSuite> {
  const load = loaders[surface]
  if (!load) {
    throw new Error(
      `loading the suite of ${surface}: expected one of ${judgedSurfaces.join(', ')}. The other surfaces have a contract, but no checks yet.`,
    )
  }
  return load()
}
