import { bkyemekPosClient } from './bkyemek-pos-client.js'
import { hesapkuryeCourierClient } from './hesapkurye-courier-client.js'
import { hiziryemekPlatformClient } from './hiziryemek-platform-client.js'
import { hiziryemekPosClient } from './hiziryemek-pos-client.js'
import { kuzeyposCourierClient } from './kuzeypos-courier-client.js'
import { kuzeyposPlatformClient } from './kuzeypos-platform-client.js'
import { muditakuryeCourierClient } from './muditakurye-courier-client.js'
import { muditakuryePosClient } from './muditakurye-pos-client.js'
import type { ReferenceClient } from './reference-client.js'

/** One for each surface. */
export const referenceClients: readonly ReferenceClient[] = [
  hiziryemekPlatformClient,
  hiziryemekPosClient,
  kuzeyposPlatformClient,
  kuzeyposCourierClient,
  bkyemekPosClient,
  hesapkuryeCourierClient,
  muditakuryeCourierClient,
  muditakuryePosClient,
]
