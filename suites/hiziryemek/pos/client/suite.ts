import { contract } from '../../../../contracts/hiziryemek/contract.js'
import type { ClientSuite } from '../../../observe/client-suite.js'
import { httpClientChecks } from '../../../observe/expect/http-client-checks.js'
import { posClientFieldChecks } from './field-checks.js'
import { posClientMoneyChecks } from './money-checks.js'
import { posClientRepetitionChecks } from './repetition-checks.js'
import { sentSecretChecks } from '../../sent-secret-checks.js'

export const posClientSuite: ClientSuite = {
  surface: 'hiziryemek/pos',
  contract,
  requirements: contract.clientRequirements['hiziryemek/pos'],
  checks: [
    ...httpClientChecks('hiziryemek/pos', 'receiveOrder'),
    ...sentSecretChecks('hiziryemek/pos'),
    ...posClientFieldChecks,
    ...posClientMoneyChecks,
    ...posClientRepetitionChecks,
  ],
}
