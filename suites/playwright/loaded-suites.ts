import type { Surface } from '../../contracts/contract/surfaces.js'
import { posSuite as bkyemekPos } from '../bkyemek/pos/suite.js'
import { courierSuite as hesapkuryeCourier } from '../hesapkurye/courier/suite.js'
import { platformSuite as hiziryemekPlatform } from '../hiziryemek/platform/suite.js'
import { posSuite as hiziryemekPos } from '../hiziryemek/pos/suite.js'
import { courierSuite as kuzeyposCourier } from '../kuzeypos/courier/suite.js'
import { platformSuite as kuzeyposPlatform } from '../kuzeypos/platform/suite.js'
import { courierSuite as muditakuryeCourier } from '../muditakurye/courier/suite.js'
import { posSuite as muditakuryePos } from '../muditakurye/pos/suite.js'
import type { SurfaceSuite } from '../surface-suite.js'

/** Every suite at once: Playwright Test registers tests while a file is read, and cannot wait. */
export const loadedSuites: Readonly<Record<Surface, SurfaceSuite>> = {
  'hiziryemek/platform': hiziryemekPlatform,
  'hiziryemek/pos': hiziryemekPos,
  'bkyemek/pos': bkyemekPos,
  'hesapkurye/courier': hesapkuryeCourier,
  'kuzeypos/platform': kuzeyposPlatform,
  'kuzeypos/courier': kuzeyposCourier,
  'muditakurye/courier': muditakuryeCourier,
  'muditakurye/pos': muditakuryePos,
}
