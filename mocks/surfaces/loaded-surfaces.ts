import { register } from '../register.js'
import type { MockSurface } from './mock-surface.js'

/** All that the mock plays, for those who cannot wait. */
export const loadedSurfaces: readonly MockSurface[] = Object.values(register)
