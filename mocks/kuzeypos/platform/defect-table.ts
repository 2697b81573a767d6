import type { platformRequirements } from '../../../contracts/kuzeypos/platform/requirements.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import type { PlatformState } from './state.js'

type Requirement = keyof typeof platformRequirements

/** Defects of KuzeyPOS, each under the name of the requirement that it violates; behind a slash stands which. */
export type PlatformDefectTable = Partial<
  Record<Requirement | `${Requirement}/${string}`, Defect<PlatformState>>
>
