import type { Surface } from '../contracts/contract/surfaces.js'
import { pos as bkyemekPos } from './bkyemek/pos/surface.js'
import { courier as hesapkuryeCourier } from './hesapkurye/courier/surface.js'
import { laterPlatform as hiziryemekLaterPlatform } from './hiziryemek/platform/later/surface.js'
import { platform as hiziryemekPlatform } from './hiziryemek/platform/surface.js'
import { pos as hiziryemekPos } from './hiziryemek/pos/surface.js'
import { courier as kuzeyposCourier } from './kuzeypos/courier/surface.js'
import { platform as kuzeyposPlatform } from './kuzeypos/platform/surface.js'
import { courier as muditakuryeCourier } from './muditakurye/courier/surface.js'
import { pos as muditakuryePos } from './muditakurye/pos/surface.js'
import { ownMockSurface } from './own/own-mock-surface.js'
import type { MockSurface } from './surfaces/mock-surface.js'

/**
 * All that the mock plays. At once, for those who cannot wait: `setupServer(...handlers())` is called at once. By
 * static imports: one top-level `await` would shut out all who `require` us.
 */
export const register: Readonly<Record<Surface, MockSurface>> = {
  'hiziryemek/platform': hiziryemekPlatform,
  'hiziryemek/pos': hiziryemekPos,
  'bkyemek/pos': bkyemekPos,
  'hesapkurye/courier': hesapkuryeCourier,
  'kuzeypos/platform': kuzeyposPlatform,
  'kuzeypos/courier': kuzeyposCourier,
  'muditakurye/courier': muditakuryeCourier,
  'muditakurye/pos': muditakuryePos,
}

/** Surfaces as other revisions of the documents have them, by the revision's name. */
export const revisions: Readonly<Record<string, readonly MockSurface[]>> = {
  later: [hiziryemekLaterPlatform],
}

/** The mock of a surface: of a partner in the register, or of one's own. */
export function mockSurfaceOf(surface: Surface): MockSurface {
  return register[surface] ?? ownMockSurface(surface)
}
