import type { Surface } from '../../../contracts/surfaces.js'

/** Where the other half of a conversation arrives: the surface that the client itself serves. */
export const peerSurface: Readonly<Partial<Record<Surface, Surface>>> = {
  'hiziryemek/platform': 'hiziryemek/pos',
  'kuzeypos/platform': 'kuzeypos/courier',
  'muditakurye/courier': 'muditakurye/pos',
}
