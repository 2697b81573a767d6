import { courierRequirements } from './courier/requirements.js'
import { posRequirements } from './pos/requirements.js'

export const requirements = {
  'muditakurye/courier': courierRequirements,
  'muditakurye/pos': posRequirements,
}
