import type { platformRequirements } from '../../contracts/kuzeypos/platform-requirements.js'
import type { Defect } from '../mock-surface.js'
import type { PlatformState } from './platform-state.js'

/** Defects of KuzeyPOS, each under the name of the requirement that it violates. */
export type PlatformDefectTable = Partial<Record<keyof typeof platformRequirements, Defect<PlatformState>>>
