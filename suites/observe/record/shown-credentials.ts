import { credentialPlaces, headerOfCredential } from '../../../contracts/contract/sheet.js'
import { listOfSurfaces, sheetOf, surfaceNames } from '../../../contracts/contract/surfaces.js'

const credentials = listOfSurfaces(() =>
  surfaceNames.flatMap((surface) => credentialPlaces(sheetOf(surface))),
)

/** The headers in which clients show who they are, on any surface, by lower-case name. */
export const credentialHeaders = listOfSurfaces(() =>
  distinct(credentials.flatMap((place) => headerOfCredential(place) ?? [])),
)

/** The members of bodies in which they show a secret. */
export const credentialMembers = listOfSurfaces(() =>
  distinct(credentials.flatMap((place) => ('member' in place && place.secret ? [place.member] : []))),
)

/** Headers that a recorder may take out or replace, because they are secret or made with a secret. */
export const secretHeaders = listOfSurfaces(() => [
  ...credentialHeaders,
  'cookie',
  ...distinct(credentials.flatMap((place) => ('signs' in place ? [place.signs] : []))),
])

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted()
}
