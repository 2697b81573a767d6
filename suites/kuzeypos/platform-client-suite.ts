import { contract } from '../../contracts/kuzeypos/contract.js'
import type { ClientSuite } from '../observe/client-suite.js'
import { httpClientChecks } from '../observe/http-client-checks.js'
import { platformClientCredentialChecks } from './platform-client-credential-checks.js'
import { platformClientFieldChecks } from './platform-client-field-checks.js'
import { platformClientLifecycleChecks } from './platform-client-lifecycle-checks.js'

export const platformClientSuite: ClientSuite = {
  surface: 'kuzeypos/platform',
  contract,
  requirements: contract.clientRequirements['kuzeypos/platform'],
  checks: [
    ...httpClientChecks('kuzeypos/platform', 'updateCourierStatus'),
    ...platformClientCredentialChecks,
    ...platformClientFieldChecks,
    ...platformClientLifecycleChecks,
  ],
}
