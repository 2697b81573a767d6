import { contract } from '../../contracts/kuzeypos/contract.js'
import type { ClientSuite } from '../observe/client-suite.js'
import { httpClientChecks } from '../observe/http-client-checks.js'
import { courierClientCallChecks } from './courier-client-call-checks.js'
import { courierClientFormatChecks } from './courier-client-format-checks.js'
import { courierClientIdentityChecks } from './courier-client-identity-checks.js'
import { courierClientPresenceChecks } from './courier-client-presence-checks.js'
import { courierClientRetryChecks } from './courier-client-retry-checks.js'
import { courierClientTypeChecks } from './courier-client-type-checks.js'

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
