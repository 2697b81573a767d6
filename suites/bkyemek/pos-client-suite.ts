import { contract } from '../../contracts/bkyemek/contract.js'
import type { ClientSuite } from '../observe/client-suite.js'
import { httpClientChecks } from '../observe/http-client-checks.js'
import { posClientCredentialChecks } from './pos-client-credential-checks.js'
import { posClientFieldChecks } from './pos-client-field-checks.js'
import { posClientRepetitionChecks } from './pos-client-repetition-checks.js'
import { posClientValueChecks } from './pos-client-value-checks.js'

export const posClientSuite: ClientSuite = {
  surface: 'bkyemek/pos',
  contract,
  requirements: contract.clientRequirements['bkyemek/pos'],
  checks: [
    ...httpClientChecks('bkyemek/pos', 'receiveOrder'),
    ...posClientCredentialChecks,
    ...posClientFieldChecks,
    ...posClientValueChecks,
    ...posClientRepetitionChecks,
  ],
}
