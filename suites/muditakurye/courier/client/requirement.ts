import type { courierClientRequirements } from '../../../../contracts/muditakurye/courier/client-requirements.js'

/** A name that the contract knows. */
export type CourierClientRequirement = keyof typeof courierClientRequirements
