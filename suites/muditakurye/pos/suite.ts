import { contract } from '../../../contracts/muditakurye/contract.js'
import type { SurfaceSuite } from '../../surface-suite.js'
import { heldMoveChecks, toldTwiceCheck } from '../../families/read-back/move-checks.js'
import { manyEvents, movedOrderFacts } from './read-back-facts.js'
import { cancellationChecks } from './server/cancellation-checks.js'
import { eventChecks } from './server/event-checks.js'
import { generatedChecks } from './server/generated-checks.js'
import { cancelEvent, sendEvent, statusEvent } from './requests.js'
import { robustnessChecks } from './server/robustness-checks.js'
import { signatureChecks } from './server/signature-checks.js'

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
    ...heldMoveChecks(movedOrderFacts),
    toldTwiceCheck({ ...movedOrderFacts, ...movedOrderFacts.moves[0]! }),
  ],
  probe: (target) => sendEvent(target, 'receiveStatus', statusEvent(target)),
  otherProbe: (target) => sendEvent(target, 'receiveCancellation', cancelEvent(target)),
  events: manyEvents,
}
