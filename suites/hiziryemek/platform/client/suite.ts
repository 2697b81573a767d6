import { contract } from '../../../../contracts/hiziryemek/contract.js'
import type { ClientSuite } from '../../../observe/client-suite.js'
import { httpClientChecks } from '../../../observe/expect/http-client-checks.js'
import { platformClientFieldChecks } from './field-checks.js'
import { platformClientMoveChecks } from './move-checks.js'
import { platformClientOrderChecks } from './order-checks.js'
import { sentSecretChecks } from '../../sent-secret-checks.js'

export const platformClientSuite: ClientSuite = {
  surface: 'hiziryemek/platform',
  contract,
  requirements: contract.clientRequirements['hiziryemek/platform'],
  checks: [
    ...httpClientChecks('hiziryemek/platform', 'updateOrderStatus'),
    ...sentSecretChecks('hiziryemek/platform'),
    ...platformClientFieldChecks,
    ...platformClientOrderChecks,
    ...platformClientMoveChecks,
  ],
}
