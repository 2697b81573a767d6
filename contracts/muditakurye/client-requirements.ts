import { courierClientRequirements } from './courier-client-requirements.js'

export const clientRequirements = {
  'muditakurye/courier': courierClientRequirements,
}
