/**
 * The eight HTTP APIs and who serves and calls each. Kept apart from the contracts themselves, so that
 * a command line can be checked without loading one.
 */
export const surfaces = {
  'hiziryemek/platform': { servedBy: 'HızırYemek', calledBy: 'POS' },
  'hiziryemek/pos': { servedBy: 'POS', calledBy: 'HızırYemek' },
  'kuzeypos/platform': { servedBy: 'KuzeyPOS', calledBy: 'courier' },
  'kuzeypos/courier': { servedBy: 'courier', calledBy: 'KuzeyPOS' },
  'bkyemek/pos': { servedBy: 'POS', calledBy: 'BK Yemek' },
  'hesapkurye/courier': { servedBy: 'Hesap Kurye', calledBy: 'POS' },
  'muditakurye/courier': { servedBy: 'MuditaKurye', calledBy: 'POS' },
  'muditakurye/pos': { servedBy: 'POS', calledBy: 'MuditaKurye' },
} as const

export type Surface = keyof typeof surfaces
export type Partner = Surface extends `${infer P}/${string}` ? P : never

export const surfaceNames = Object.keys(surfaces) as Surface[]
export const partnerNames = [...new Set(surfaceNames.map(partnerOf))]

export function isSurface(name: string): name is Surface {
  return Object.hasOwn(surfaces, name)
}

export function partnerOf(surface: Surface): Partner {
  return surface.slice(0, surface.indexOf('/')) as Partner
}
