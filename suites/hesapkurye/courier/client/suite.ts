import { contract } from '../../../../contracts/hesapkurye/contract.js'
import type { ClientSuite } from '../../../observe/client-suite.js'
import { courierClientCredentialChecks } from './credential-checks.js'
import { courierClientDateChecks } from './date-checks.js'
import { courierClientHttpChecks } from './http-checks.js'
import { courierClientKnownPackageChecks } from './known-package-checks.js'
import { courierClientMemberChecks } from './member-checks.js'
import { courierClientPackageChecks } from './package-checks.js'
import { courierClientPaymentChecks } from './payment-checks.js'
import { courierClientTypeChecks } from './type-checks.js'
import { courierClientValueChecks } from './value-checks.js'

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
