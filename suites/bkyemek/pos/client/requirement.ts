import type { posClientRequirements } from '../../../../contracts/bkyemek/pos/client-requirements.js'

/** A name that the contract knows. */
export type PosClientRequirement = keyof typeof posClientRequirements
