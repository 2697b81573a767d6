import { courierClientRequirements } from './courier/client-requirements.js'
import { platformClientRequirements } from './platform/client-requirements.js'

export const clientRequirements = {
  'kuzeypos/platform': platformClientRequirements,
  'kuzeypos/courier': courierClientRequirements,
}
