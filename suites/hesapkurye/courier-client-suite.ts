import { contract } from '../../contracts/hesapkurye/contract.js'
import type { ClientSuite } from '../observe/client-suite.js'
import { courierClientCredentialChecks } from './courier-client-credential-checks.js'
import { courierClientDateChecks } from './courier-client-date-checks.js'
import { courierClientHttpChecks } from './courier-client-http-checks.js'
import { courierClientKnownPackageChecks } from './courier-client-known-package-checks.js'
import { courierClientMemberChecks } from './courier-client-member-checks.js'
import { courierClientPackageChecks } from './courier-client-package-checks.js'
import { courierClientPaymentChecks } from './courier-client-payment-checks.js'
import { courierClientTypeChecks } from './courier-client-type-checks.js'
import { courierClientValueChecks } from './courier-client-value-checks.js'

export const courierClientSuite: ClientSuite = {
  surface: 'hesapkurye/courier',
  contract,
  requirements: contract.clientRequirements['hesapkurye/courier'],
  checks: [
    ...courierClientHttpChecks,
    ...courierClientCredentialChecks,
    ...courierClientMemberChecks,
    ...courierClientTypeChecks,
    ...courierClientValueChecks,
    ...courierClientDateChecks,
    ...courierClientPaymentChecks,
    ...courierClientPackageChecks,
    ...courierClientKnownPackageChecks,
  ],
}
