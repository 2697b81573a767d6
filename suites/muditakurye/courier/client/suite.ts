import { contract } from '../../../../contracts/muditakurye/contract.js'
import type { ClientSuite } from '../../../observe/client-suite.js'
import { httpClientChecks } from '../../../observe/expect/http-client-checks.js'
import { courierClientCoordinateChecks } from './coordinate-checks.js'
import { courierClientCredentialChecks } from './credential-checks.js'
import { courierClientFieldChecks } from './field-checks.js'
import { courierClientMoneyChecks } from './money-checks.js'
import { courierClientRetryChecks } from './retry-checks.js'

export const courierClientSuite: ClientSuite = {
  surface: 'muditakurye/courier',
  contract,
  requirements: contract.clientRequirements['muditakurye/courier'],
  checks: [
    ...httpClientChecks('muditakurye/courier', 'createOrder'),
    ...courierClientCredentialChecks,
    ...courierClientFieldChecks,
    ...courierClientCoordinateChecks,
    ...courierClientMoneyChecks,
    ...courierClientRetryChecks,
  ],
}
