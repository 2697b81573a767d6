import { contract } from '../../../../contracts/kuzeypos/contract.js'
import type { ClientSuite } from '../../../observe/client-suite.js'
import { httpClientChecks } from '../../../observe/expect/http-client-checks.js'
import { courierClientCallChecks } from './call-checks.js'
import { courierClientFormatChecks } from './format-checks.js'
import { courierClientIdentityChecks } from './identity-checks.js'
import { courierClientPresenceChecks } from './presence-checks.js'
import { courierClientRetryChecks } from './retry-checks.js'
import { courierClientTypeChecks } from './type-checks.js'

export const courierClientSuite: ClientSuite = {
  surface: 'kuzeypos/courier',
  contract,
  requirements: contract.clientRequirements['kuzeypos/courier'],
  checks: [
    ...courierClientCallChecks,
    // No method is documented: where it calls is asked above.
    ...httpClientChecks('kuzeypos/courier', 'receiveOrder').filter(
      ({ requirement }) => requirement !== 'documented-calls-only',
    ),
    ...courierClientPresenceChecks,
    ...courierClientTypeChecks,
    ...courierClientFormatChecks,
    ...courierClientIdentityChecks,
    ...courierClientRetryChecks,
  ],
}
