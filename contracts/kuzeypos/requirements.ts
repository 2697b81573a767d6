import { courierRequirements } from './courier/requirements.js'
import { platformRequirements } from './platform/requirements.js'

export const requirements = {
  'kuzeypos/platform': platformRequirements,
  'kuzeypos/courier': courierRequirements,
}
