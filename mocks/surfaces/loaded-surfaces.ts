import { listOfSurfaces, surfaceNames } from '../../contracts/surfaces.js'
import { mockSurfaceOf, register } from '../register.js'
import type { MockSurface } from './mock-surface.js'

/** All that the mock plays, for those who cannot wait. */
export const loadedSurfaces: readonly MockSurface[] = listOfSurfaces(() => [
  ...Object.values(register),
  ...surfaceNames.filter((surface) => !Object.hasOwn(register, surface)).map(mockSurfaceOf),
])
