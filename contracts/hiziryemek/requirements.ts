import { platformRequirements } from './platform/requirements.js'
import { posRequirements } from './pos/requirements.js'

export const requirements = {
  'hiziryemek/platform': platformRequirements,
  'hiziryemek/pos': posRequirements,
}
