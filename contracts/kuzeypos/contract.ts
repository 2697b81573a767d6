import { defineContract } from '../contract.js'
import { clientRequirements } from './client-requirements.js'
import { document, sha256 } from './generated/document.js'
import { validators } from './generated/validators.js'
import { lifecycle } from './lifecycle.js'
import { readings } from './readings.js'
import { requirements } from './requirements.js'

export const contract = defineContract({
  partner: 'kuzeypos',
  name: 'KuzeyPOS',
  document,
  sha256,
  validators,
  lifecycle,
  readings,
  requirements,
  clientRequirements,
})
