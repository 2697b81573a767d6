import { partnerOf, sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'

/** Where the other half of a conversation arrives: the surface that the client itself serves, if there is one. */
export function peerSurface(surface: Surface): Surface | undefined {
  const { opposite } = sheetOf(surface)
  return opposite && (`${partnerOf(surface)}/${opposite.party}` as Surface)
}
