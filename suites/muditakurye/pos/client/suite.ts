import { contract } from '../../../../contracts/muditakurye/contract.js'
import type { ClientSuite } from '../../../observe/client-suite.js'
import { httpClientChecks } from '../../../observe/expect/http-client-checks.js'
import { posClientCancelChecks } from './cancel-checks.js'
import { posClientFieldChecks } from './field-checks.js'
import { posClientIdentityChecks } from './identity-checks.js'
import { posClientLifecycleChecks } from './lifecycle-checks.js'
import { posClientSignatureChecks } from './signature-checks.js'

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
