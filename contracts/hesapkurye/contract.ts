import { defineContract } from '../contract.js'
import { clientRequirements } from './client-requirements.js'
import { document } from './generated/document.js'
import { validators } from './generated/validators.js'
import { lifecycle } from './lifecycle.js'
import { readings } from './readings.js'
import { requirements } from './requirements.js'

export const contract = defineContract({
  partner: 'hesapkurye',
  name: 'Hesap Kurye',
  document,
  validators,
  lifecycle,
  readings,
  requirements,
  clientRequirements,
})
