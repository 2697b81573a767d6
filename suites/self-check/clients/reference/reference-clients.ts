import type { Surface } from '../../../../contracts/contract/surfaces.js'
import { bkyemekPosClient } from './bkyemek-pos-client.js'
import { hesapkuryeCourierClient } from './hesapkurye-courier-client.js'
import { hiziryemekPlatformClient } from './hiziryemek-platform-client.js'
import { hiziryemekPosClient } from './hiziryemek-pos-client.js'
import { kuzeyposCourierClient } from './kuzeypos-courier-client.js'
import { kuzeyposPlatformClient } from './kuzeypos-platform-client.js'
import { muditakuryeCourierClient } from './muditakurye-courier-client.js'
import { muditakuryePosClient } from './muditakurye-pos-client.js'
import type { ReferenceClient } from './reference-client.js'

const bySurface: Readonly<Record<Surface, ReferenceClient>> = {
  'hiziryemek/platform': hiziryemekPlatformClient,
  'hiziryemek/pos': hiziryemekPosClient,
  'kuzeypos/platform': kuzeyposPlatformClient,
  'kuzeypos/courier': kuzeyposCourierClient,
  'bkyemek/pos': bkyemekPosClient,
  'hesapkurye/courier': hesapkuryeCourierClient,
  'muditakurye/courier': muditakuryeCourierClient,
  'muditakurye/pos': muditakuryePosClient,
}

/** One for each surface. */
export const referenceClients: readonly ReferenceClient[] = Object.values(bySurface)
