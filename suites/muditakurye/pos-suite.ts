import { contract } from '../../contracts/muditakurye/contract.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { cancellationChecks } from './pos-cancellation-checks.js'
import { eventChecks } from './pos-event-checks.js'
import { generatedChecks } from './pos-generated-checks.js'
import { cancelEvent, sendEvent, statusEvent } from './pos-requests.js'
import { robustnessChecks } from './pos-robustness-checks.js'
import { signatureChecks } from './pos-signature-checks.js'

export const posSuite: SurfaceSuite = {
  surface: 'muditakurye/pos',
  contract,
  requirements: contract.requirements['muditakurye/pos'],
  checks: [
    ...eventChecks,
    ...cancellationChecks,
    ...signatureChecks,
    ...robustnessChecks,
    ...generatedChecks,
  ],
  probe: (target) => sendEvent(target, 'receiveStatus', statusEvent(target)),
  otherProbe: (target) => sendEvent(target, 'receiveCancellation', cancelEvent(target)),
}
