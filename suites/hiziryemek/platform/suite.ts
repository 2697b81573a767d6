import { contract } from '../../../contracts/hiziryemek/contract.js'
import type { SurfaceSuite } from '../../surface-suite.js'
import { heldMoveChecks } from '../../families/read-back/move-checks.js'
import { manyEvents, movedOrderFacts } from './read-back-facts.js'
import { answerChecks } from './server/answer-checks.js'
import { authenticationChecks } from './server/authentication-checks.js'
import { idChecks } from './server/id-checks.js'
import { moveChecks } from './server/move-checks.js'
import { orderChecks } from './server/order-checks.js'
import { refusalChecks } from './server/refusal-checks.js'
import { orderExists, sampleUpdate, sendUpdate, unknownOrder } from './requests.js'
import { statusChecks } from './server/status-checks.js'
import { successChecks } from './server/success-checks.js'

export const platformSuite: SurfaceSuite = {
  surface: 'hiziryemek/platform',
  contract,
  requirements: contract.requirements['hiziryemek/platform'],
  checks: [
    ...authenticationChecks,
    ...idChecks,
    ...orderChecks,
    ...statusChecks,
    ...moveChecks,
    ...refusalChecks,
    ...successChecks,
    ...answerChecks,
    ...heldMoveChecks(movedOrderFacts),
  ],
  /** A status of no order: a living target refuses it. */
  probe: (target) => sendUpdate(target, unknownOrder(target)),
  /** The other id, and no status. */
  otherProbe: (target) => sendUpdate(target, { posOrderId: target.fresh('nowhere') }),
  events: manyEvents,
  arranged: {
    state: orderExists,
    known: async (target) => sendUpdate(target, await sampleUpdate(target)),
    unknown: (target) => sendUpdate(target, unknownOrder(target)),
  },
}
