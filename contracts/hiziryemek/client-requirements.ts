import { platformClientRequirements } from './platform/client-requirements.js'
import { posClientRequirements } from './pos/client-requirements.js'

export const clientRequirements = {
  'hiziryemek/platform': platformClientRequirements,
  'hiziryemek/pos': posClientRequirements,
}
