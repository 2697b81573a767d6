import { contract } from '../../../../contracts/bkyemek/contract.js'
import type { ClientSuite } from '../../../observe/client-suite.js'
import { httpClientChecks } from '../../../observe/expect/http-client-checks.js'
import { posClientCredentialChecks } from './credential-checks.js'
import { posClientFieldChecks } from './field-checks.js'
import { posClientRepetitionChecks } from './repetition-checks.js'
import { posClientValueChecks } from './value-checks.js'

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
