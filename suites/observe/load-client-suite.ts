import type { Surface } from '../../contracts/surfaces.js'
import type { ClientSuite } from './client-suite.js'

const loaders: Readonly<Record<Surface, () => Promise<ClientSuite>>> = {
  'hiziryemek/platform': async () =>
    (await import('../hiziryemek/platform/client/suite.js')).platformClientSuite,
  'hiziryemek/pos': async () => (await import('../hiziryemek/pos/client/suite.js')).posClientSuite,
  'bkyemek/pos': async () => (await import('../bkyemek/pos/client/suite.js')).posClientSuite,
  'kuzeypos/platform': async () => (await import('../kuzeypos/platform/client/suite.js')).platformClientSuite,
  'kuzeypos/courier': async () => (await import('../kuzeypos/courier/client/suite.js')).courierClientSuite,
  'hesapkurye/courier': async () =>
    (await import('../hesapkurye/courier/client/suite.js')).courierClientSuite,
  'muditakurye/courier': async () =>
    (await import('../muditakurye/courier/client/suite.js')).courierClientSuite,
  'muditakurye/pos': async () => (await import('../muditakurye/pos/client/suite.js')).posClientSuite,
}

/** Loads the suite for one surface's clients. */
export function loadClientSuite(surface: Surface): Promise<ClientSuite> {
  return loaders[surface]()
}
