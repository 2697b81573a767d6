import { contract } from '../../../contracts/kuzeypos/contract.js'
import type { SurfaceSuite } from '../../surface-suite.js'
import { heldMoveChecks } from '../../families/read-back/move-checks.js'
import { manyEvents, movedOrderFacts } from './read-back-facts.js'
import { answerChecks } from './server/answer-checks.js'
import { authenticationChecks } from './server/authentication-checks.js'
import { bodyChecks } from './server/body-checks.js'
import { errorBodyChecks } from './server/error-body-checks.js'
import { errorOrderChecks } from './server/error-order-checks.js'
import { fieldChecks } from './server/field-checks.js'
import { httpChecks } from './server/http-checks.js'
import { lifecycleChecks } from './server/lifecycle-checks.js'
import { refusalChecks } from './server/refusal-checks.js'
import { refusedUpdateChecks } from './server/refused-update-checks.js'
import { sendForUnknownOrder } from './refusals.js'
import { orderIn, sendUpdate, unknownOrder } from './requests.js'

export const platformSuite: SurfaceSuite = {
  surface: 'kuzeypos/platform',
  contract,
  requirements: contract.requirements['kuzeypos/platform'],
  checks: [
    ...authenticationChecks,
    ...lifecycleChecks,
    ...refusedUpdateChecks,
    ...answerChecks,
    ...fieldChecks,
    ...bodyChecks,
    ...refusalChecks,
    ...errorBodyChecks,
    ...errorOrderChecks,
    ...httpChecks,
    ...heldMoveChecks(movedOrderFacts),
  ],
  /** An update that is valid but finds no order: it needs no state and changes nothing. */
  probe: sendForUnknownOrder,
  /** A delivery in place of a departure. */
  otherProbe: (target) => sendUpdate(target, unknownOrder(target), 2),
  events: manyEvents,
  arranged: {
    state: 'order exists',
    known: async (target) => sendUpdate(target, await orderIn(target, 'hazirlanacak')),
    unknown: sendForUnknownOrder,
  },
}
