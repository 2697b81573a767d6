import { contract } from '../../contracts/muditakurye/contract.js'
import type { ClientSuite } from '../observe/client-suite.js'
import { httpClientChecks } from '../observe/http-client-checks.js'
import { courierClientCoordinateChecks } from './courier-client-coordinate-checks.js'
import { courierClientCredentialChecks } from './courier-client-credential-checks.js'
import { courierClientFieldChecks } from './courier-client-field-checks.js'
import { courierClientMoneyChecks } from './courier-client-money-checks.js'
import { courierClientRetryChecks } from './courier-client-retry-checks.js'

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
