import type { Surface } from '../../contracts/surfaces.js'
import { posCaller as bkyemekPos } from '../bkyemek/pos/caller.js'
import { courierCaller as hesapkuryeCourier } from '../hesapkurye/courier/caller.js'
import { platformCaller as hiziryemekPlatform } from '../hiziryemek/platform/caller.js'
import { posCaller as hiziryemekPos } from '../hiziryemek/pos/caller.js'
import { courierCaller as kuzeyposCourier } from '../kuzeypos/courier/caller.js'
import { platformCaller as kuzeyposPlatform } from '../kuzeypos/platform/caller.js'
import { courierCaller as muditakuryeCourier } from '../muditakurye/courier/caller.js'
import { posCaller as muditakuryePos } from '../muditakurye/pos/caller.js'
import type { Caller } from './caller.js'

/** Who calls each surface. */
export const callers: { readonly [Called in Surface]: Caller<Called> } = {
  'hiziryemek/platform': hiziryemekPlatform,
  'hiziryemek/pos': hiziryemekPos,
  'kuzeypos/platform': kuzeyposPlatform,
  'kuzeypos/courier': kuzeyposCourier,
  'bkyemek/pos': bkyemekPos,
  'hesapkurye/courier': hesapkuryeCourier,
  'muditakurye/courier': muditakuryeCourier,
  'muditakurye/pos': muditakuryePos,
}
