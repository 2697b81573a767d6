import {
  isServedByPartner,
  listOfSurfaces,
  surfaceNames,
  type Surface,
} from '../../../contracts/contract/surfaces.js'

/** Surfaces that a partner calls by itself: a POS or a courier company serves them. */
export const pushedSurfaces = listOfSurfaces(() =>
  surfaceNames.filter((surface) => !isServedByPartner(surface)),
)

export function isPushedSurface(name: string): name is Surface {
  return pushedSurfaces.some((surface) => surface === name)
}
