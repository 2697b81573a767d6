import type { SurfaceSheet } from '../../../contract/sheet.js'

/** The members of bodies that say who calls. */
export function identityMembers({ credentials }: Pick<SurfaceSheet, 'credentials'>): string[] {
  return Object.values(credentials).flatMap((place) => ('member' in place ? [place.member] : []))
}
