import { contract } from '../../contracts/hiziryemek/contract.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { answerChecks } from './platform-answer-checks.js'
import { authenticationChecks } from './platform-authentication-checks.js'
import { idChecks } from './platform-id-checks.js'
import { moveChecks } from './platform-move-checks.js'
import { orderChecks } from './platform-order-checks.js'
import { refusalChecks } from './platform-refusal-checks.js'
import { sendUpdate, unknownOrder } from './platform-requests.js'
import { statusChecks } from './platform-status-checks.js'
import { successChecks } from './platform-success-checks.js'

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
  ],
  /** A status of no order: a living target refuses it. */
  probe: (target) => sendUpdate(target, unknownOrder(target)),
  /** The other id, and no status. */
  otherProbe: (target) => sendUpdate(target, { posOrderId: target.fresh('nowhere') }),
}
