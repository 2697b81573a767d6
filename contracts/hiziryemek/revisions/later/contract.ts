import { contract as first } from '../../contract.js'
import { defineContract } from '../../../contract/contract.js'
import { laterClientRequirements } from './client-requirements.js'
import { document } from './generated/document.js'
import { validators } from './generated/validators.js'
import { laterRevisionRequirements } from './requirements.js'

/** HızırYemek by the revision that its own site documents since. */
export const contract = defineContract({
  ...first,
  document,
  validators,
  requirements: laterRevisionRequirements,
  clientRequirements: laterClientRequirements,
})
