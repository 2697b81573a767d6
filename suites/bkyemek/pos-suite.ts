import { contract } from '../../contracts/bkyemek/contract.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { authenticationChecks } from './pos-authentication-checks.js'
import { doubtfulChecks } from './pos-doubtful-checks.js'
import { fieldChecks } from './pos-field-checks.js'
import { generatedChecks } from './pos-generated-checks.js'
import { orderChecks } from './pos-order-checks.js'
import { refusalChecks } from './pos-refusal-checks.js'
import { repetitionChecks } from './pos-repetition-checks.js'
import { minimalOrder, orderWithAllFields, sendOrder } from './pos-requests.js'
import { robustnessChecks } from './pos-robustness-checks.js'
import { valueChecks } from './pos-value-checks.js'

export const posSuite: SurfaceSuite = {
  surface: 'bkyemek/pos',
  contract,
  requirements: contract.requirements['bkyemek/pos'],
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
  ],
  /** The required fields alone. */
  probe: (target) => sendOrder(target, minimalOrder(target)),
  otherProbe: (target) => sendOrder(target, orderWithAllFields(target)),
}
