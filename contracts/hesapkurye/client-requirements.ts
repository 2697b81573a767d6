import { courierClientRequirements } from './courier/client-requirements.js'

export const clientRequirements = {
  'hesapkurye/courier': courierClientRequirements,
}
