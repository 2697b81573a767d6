import { pos as bkyemekPos } from './bkyemek/pos.js'
import { courier as hesapkuryeCourier } from './hesapkurye/courier.js'
import { platform as hiziryemekPlatform } from './hiziryemek/platform.js'
import { pos as hiziryemekPos } from './hiziryemek/pos.js'
import { courier as kuzeyposCourier } from './kuzeypos/courier.js'
import { platform as kuzeyposPlatform } from './kuzeypos/platform.js'
import type { MockSurface } from './mock-surface.js'
import { courier as muditakuryeCourier } from './muditakurye/courier.js'
import { pos as muditakuryePos } from './muditakurye/pos.js'

/**
 * All that the mock plays, for those who cannot wait: `setupServer(...handlers())` is called at once. By static
 * imports: one top-level `await` would shut out all who `require` us.
 */
export const loadedSurfaces: MockSurface[] = [
  hiziryemekPlatform,
  hiziryemekPos,
  bkyemekPos,
  hesapkuryeCourier,
  kuzeyposPlatform,
  kuzeyposCourier,
  muditakuryeCourier,
  muditakuryePos,
]
