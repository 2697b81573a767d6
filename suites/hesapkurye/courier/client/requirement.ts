import type { courierClientRequirements } from '../../../../contracts/hesapkurye/courier/client-requirements.js'

/** A name that the contract knows. */
export type CourierClientRequirement = keyof typeof courierClientRequirements
