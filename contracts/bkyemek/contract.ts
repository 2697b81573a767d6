import { defineContract } from '../contract/contract.js'
import { clientRequirements } from './client-requirements.js'
import { document } from './generated/document.js'
import { tables } from './generated/tables.js'
import { validators } from './generated/validators.js'
import { lifecycle } from './lifecycle.js'
import { readings } from './readings.js'
import { requirements } from './requirements.js'
import { sheet } from './sheet.js'

export const contract = defineContract({
  partner: 'bkyemek',
  name: sheet.name,
  document,
  tables,
  validators,
  lifecycle,
  readings,
  requirements,
  clientRequirements,
})
