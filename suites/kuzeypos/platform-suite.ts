import { contract } from '../../contracts/kuzeypos/contract.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { answerChecks } from './platform-answer-checks.js'
import { authenticationChecks } from './platform-authentication-checks.js'
import { bodyChecks } from './platform-body-checks.js'
import { errorBodyChecks } from './platform-error-body-checks.js'
import { errorOrderChecks } from './platform-error-order-checks.js'
import { fieldChecks } from './platform-field-checks.js'
import { httpChecks } from './platform-http-checks.js'
import { lifecycleChecks } from './platform-lifecycle-checks.js'
import { refusalChecks } from './platform-refusal-checks.js'
import { refusedUpdateChecks } from './platform-refused-update-checks.js'
import { sendForUnknownOrder } from './platform-refusals.js'
import { sendUpdate, unknownOrder } from './platform-requests.js'

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
  ],
  /** An update that is valid but finds no order: it needs no state and changes nothing. */
  probe: sendForUnknownOrder,
  /** A delivery in place of a departure. */
  otherProbe: (target) => sendUpdate(target, unknownOrder(target), 2),
}
