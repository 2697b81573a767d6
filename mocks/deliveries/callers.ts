import { surfaceNames, type Surface } from '../../contracts/surfaces.js'
import { register } from '../register.js'
import { callerOf, type Caller } from './caller.js'

/** Who calls each surface. */
export const callers = Object.fromEntries(
  surfaceNames.map((surface) => [surface, callerOf(surface, register[surface].contract)]),
) as Readonly<Record<Surface, Caller>>
