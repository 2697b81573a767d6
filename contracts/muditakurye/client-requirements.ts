import { courierClientRequirements } from './courier/client-requirements.js'
import { posClientRequirements } from './pos/client-requirements.js'

export const clientRequirements = {
  'muditakurye/courier': courierClientRequirements,
  'muditakurye/pos': posClientRequirements,
}
