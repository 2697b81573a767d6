import { posRequirements } from './pos/requirements.js'

export const requirements = {
  'bkyemek/pos': posRequirements,
}
