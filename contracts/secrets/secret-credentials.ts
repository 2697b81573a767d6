import { listOfSurfaces, sheetOf, surfaceNames } from '../contract/surfaces.js'

/** The credentials that nobody else may see, of whatever surface, by dotted name. */
export const secretCredentials = listOfSurfaces(() => [
  ...new Set(
    surfaceNames.flatMap((surface) =>
      Object.entries(sheetOf(surface).credentials).flatMap(([name, { secret }]) => (secret ? [name] : [])),
    ),
  ),
])
