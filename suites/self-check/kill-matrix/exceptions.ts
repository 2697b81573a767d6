import type { Surface } from '../../../contracts/contract/surfaces.js'
import { bkyemekPosExceptions } from './exceptions/bkyemek-pos-exceptions.js'
import { hesapkuryeCourierExceptions } from './exceptions/hesapkurye-courier-exceptions.js'
import { hiziryemekLaterPlatformExceptions } from './exceptions/hiziryemek-later-platform-exceptions.js'
import { hiziryemekPlatformExceptions } from './exceptions/hiziryemek-platform-exceptions.js'
import { hiziryemekPosExceptions } from './exceptions/hiziryemek-pos-exceptions.js'
import { kuzeyposCourierExceptions } from './exceptions/kuzeypos-courier-exceptions.js'
import { kuzeyposPlatformExceptions } from './exceptions/kuzeypos-platform-exceptions.js'
import { muditakuryeCourierExceptions } from './exceptions/muditakurye-courier-exceptions.js'
import { muditakuryePosExceptions } from './exceptions/muditakurye-pos-exceptions.js'
import type { KillExceptions } from './exceptions/kill-exception.js'

/** The kills across requirements that are known and explained; any other is a fault, and so is a stale one. */
export const killMatrixExceptions: Readonly<
  Partial<Record<Surface | `${Surface}@${string}`, KillExceptions>>
> = {
  'bkyemek/pos': bkyemekPosExceptions,
  'hesapkurye/courier': hesapkuryeCourierExceptions,
  'hiziryemek/platform': hiziryemekPlatformExceptions,
  'hiziryemek/platform@later': hiziryemekLaterPlatformExceptions,
  'hiziryemek/pos': hiziryemekPosExceptions,
  'kuzeypos/courier': kuzeyposCourierExceptions,
  'kuzeypos/platform': kuzeyposPlatformExceptions,
  'muditakurye/courier': muditakuryeCourierExceptions,
  'muditakurye/pos': muditakuryePosExceptions,
}

/** By the name of a surface's matrix. */
export function exceptionsOf(name: string): KillExceptions {
  return (killMatrixExceptions as Readonly<Record<string, KillExceptions>>)[name] ?? {}
}
