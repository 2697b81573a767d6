import { contract } from '../../../../contracts/kuzeypos/contract.js'
import type { ClientSuite } from '../../../observe/client-suite.js'
import { httpClientChecks } from '../../../observe/expect/http-client-checks.js'
import { platformClientCredentialChecks } from './credential-checks.js'
import { platformClientFieldChecks } from './field-checks.js'
import { platformClientLifecycleChecks } from './lifecycle-checks.js'

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
