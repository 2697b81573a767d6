import { bySurface, type Surface } from '../../contracts/contract/surfaces.js'
import { mockSurfaceOf } from '../register.js'
import { callerOf, type Caller } from './caller.js'

/** Who calls each surface. */
export const callers: Readonly<Record<Surface, Caller>> = bySurface((surface) =>
  callerOf(surface, mockSurfaceOf(surface).contract),
)
