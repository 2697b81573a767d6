import { credentialPlaces, headerOfCredential } from '../../contracts/contract/sheet.js'
import { sheetOf, type Surface } from '../../contracts/contract/surfaces.js'

/** Lower-case names of the headers and the body fields that hold secrets. */
export interface SecretPlaces {
  headers: readonly string[]
  fields: readonly string[]
}

/** Where the calls of a surface hold secrets, as its sheet tells. */
export function secretPlacesOf(surface: Surface): SecretPlaces {
  const sheet = sheetOf(surface)
  const { headers = [], members = [] } = sheet.strayedSecrets ?? {}
  const places = credentialPlaces(sheet).filter(({ secret }) => secret)
  return {
    headers: [...places.flatMap((place) => headerOfCredential(place) ?? []), ...headers],
    fields: [...places.flatMap((place) => ('member' in place ? [place.member] : [])), ...members],
  }
}
