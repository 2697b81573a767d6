import {
  partnerOf,
  servingParty,
  sheetOf,
  surfaceNames,
  type Surface,
} from '../../../contracts/contract/surfaces.js'

/**
 * Where a partner keeps what it sends to a surface that the implementation serves: its own surface whose other half
 * that is, or that one itself where the partner serves none.
 */
export function keepingSurface(served: Surface): Surface {
  const opposite = surfaceNames.find(
    (surface) =>
      partnerOf(surface) === partnerOf(served) && sheetOf(surface).opposite?.party === servingParty(served),
  )
  return opposite ?? served
}
