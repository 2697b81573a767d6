import { posClientRequirements } from './pos/client-requirements.js'

export const clientRequirements = {
  'bkyemek/pos': posClientRequirements,
}
