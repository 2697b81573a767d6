import type { platformClientRequirements } from '../../../../contracts/hiziryemek/platform/client-requirements.js'

/** A name that the contract knows. */
export type PlatformClientRequirement = keyof typeof platformClientRequirements
