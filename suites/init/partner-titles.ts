import { partnerNames, partnerOf, surfaceNames, surfaces, type Partner } from '../../contracts/surfaces.js'

/** The partners' own names, as people write them. */
export const partnerTitles = Object.fromEntries(
  partnerNames.map((partner) => [partner, titleOf(partner)]),
) as Record<Partner, string>

/** Of the two parties to a surface one is named for what it is, the other is the partner. */
function titleOf(partner: Partner): string {
  const { servedBy, calledBy } = surfaces[surfaceNames.find((surface) => partnerOf(surface) === partner)!]
  return servedBy === 'POS' || servedBy === 'courier' ? calledBy : servedBy
}
