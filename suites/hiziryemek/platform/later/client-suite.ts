import { contract } from '../../../../contracts/hiziryemek/revisions/later/contract.js'
import type { ClientSuite } from '../../../observe/client-suite.js'
import { sentSecretChecks } from '../../sent-secret-checks.js'
import { platformClientSuite } from '../client/suite.js'
import { laterClientChecks } from './later-client-checks.js'

const surface = 'hiziryemek/platform'

/** An application is public: it shows no secret. */
const secretChecks = new Map(
  sentSecretChecks(surface, {
    header: 'x-webhook-secret',
    operations: ['updateOrderStatus', 'getRestaurantStatus'],
  }).map((check) => [check.id, check]),
)

/** A POS by HızırYemek's later revision: what stayed is judged as before, the secret in its new header. */
export const laterPlatformClientSuite: ClientSuite = {
  ...platformClientSuite,
  contract,
  requirements: contract.clientRequirements[surface],
  checks: [
    ...platformClientSuite.checks.map((check) => secretChecks.get(check.id as never) ?? check),
    ...laterClientChecks,
  ],
}
