import { courierRequirements } from './courier/requirements.js'

export const requirements = {
  'hesapkurye/courier': courierRequirements,
}
