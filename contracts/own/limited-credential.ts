import type { CredentialSheet, SurfaceSheet } from '../contract/sheet.js'

const order = ['header', 'query', 'basic', 'member'] as const

/** The credential by which a server that counts requests tells its callers apart; nothing where none does. */
export function limitedCredential({ credentials }: Pick<SurfaceSheet, 'credentials'>): string | undefined {
  const known = Object.entries(credentials).filter(([, place]) => isTelling(place))
  return order.flatMap((where) => known.filter(([, place]) => where in place))[0]?.[0]
}

/** A password or an id alone is not who calls; a number cannot be issued by the way. */
function isTelling(place: CredentialSheet): boolean {
  if ('signs' in place || typeof place.sample === 'number') return false
  if ('basic' in place) return place.basic === 'username'
  return !('member' in place) || place.secret === true
}
