import { contract } from '../../contracts/kuzeypos/contract.js'
import type { ClientSuite } from '../observe/client-suite.js'
import { httpClientChecks } from '../observe/http-client-checks.js'
import { courierClientFormatChecks } from './courier-client-format-checks.js'
import { courierClientIdentityChecks } from './courier-client-identity-checks.js'
import { courierClientPresenceChecks } from './courier-client-presence-checks.js'
import { courierClientTypeChecks } from './courier-client-type-checks.js'

export const courierClientSuite: ClientSuite = {
  surface: 'kuzeypos/courier',
  contract,
  requirements: contract.clientRequirements['kuzeypos/courier'],
  checks: [
    ...httpClientChecks('kuzeypos/courier', 'receiveOrder'),
    ...courierClientPresenceChecks,
    ...courierClientTypeChecks,
    ...courierClientFormatChecks,
    ...courierClientIdentityChecks,
  ],
}
