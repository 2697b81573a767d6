import { contract } from '../../../contracts/bkyemek/contract.js'
import type { SurfaceSuite } from '../../surface-suite.js'
import { heldOrderChecks, heldOrderRows } from '../../families/read-back/order-rows.js'
import { readBackFacts } from './read-back-facts.js'
import { authenticationChecks } from './server/authentication-checks.js'
import { doubtfulChecks } from './server/doubtful-checks.js'
import { fieldChecks } from './server/field-checks.js'
import { generatedChecks } from './server/generated-checks.js'
import { orderChecks } from './server/order-checks.js'
import { refusalChecks } from './server/refusal-checks.js'
import { repetitionChecks } from './server/repetition-checks.js'
import { minimalOrder, orderWithAllFields, sendOrder } from './requests.js'
import { robustnessChecks } from './server/robustness-checks.js'
import { valueChecks } from './server/value-checks.js'

export const posSuite: SurfaceSuite = {
  surface: 'bkyemek/pos',
  contract,
  requirements: contract.requirements['bkyemek/pos'],
  orders: readBackFacts,
  checks: [
    ...authenticationChecks,
    ...orderChecks,
    ...fieldChecks,
    ...valueChecks,
    ...refusalChecks,
    ...repetitionChecks,
    ...doubtfulChecks,
    ...robustnessChecks,
    ...generatedChecks,
    ...heldOrderChecks(readBackFacts, heldOrderRows),
  ],
  /** The required fields alone. */
  probe: (target) => sendOrder(target, minimalOrder(target)),
  otherProbe: (target) => sendOrder(target, orderWithAllFields(target)),
}
