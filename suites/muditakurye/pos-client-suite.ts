import { contract } from '../../contracts/muditakurye/contract.js'
import type { ClientSuite } from '../observe/client-suite.js'
import { httpClientChecks } from '../observe/http-client-checks.js'
import { posClientCancelChecks } from './pos-client-cancel-checks.js'
import { posClientFieldChecks } from './pos-client-field-checks.js'
import { posClientIdentityChecks } from './pos-client-identity-checks.js'
import { posClientLifecycleChecks } from './pos-client-lifecycle-checks.js'
import { posClientSignatureChecks } from './pos-client-signature-checks.js'

export const posClientSuite: ClientSuite = {
  surface: 'muditakurye/pos',
  contract,
  requirements: contract.clientRequirements['muditakurye/pos'],
  checks: [
    ...httpClientChecks('muditakurye/pos', 'receiveStatus', 'receiveCancellation'),
    ...posClientSignatureChecks,
    ...posClientFieldChecks,
    ...posClientLifecycleChecks,
    ...posClientIdentityChecks,
    ...posClientCancelChecks,
  ],
}
