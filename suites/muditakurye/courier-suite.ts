import { contract } from '../../contracts/muditakurye/contract.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { authenticationChecks } from './courier-authentication-checks.js'
import { detailChecks } from './courier-detail-checks.js'
import { fieldChecks } from './courier-field-checks.js'
import { generatedChecks } from './courier-generated-checks.js'
import { healthChecks } from './courier-health-checks.js'
import { idempotencyChecks } from './courier-idempotency-checks.js'
import { orderChecks } from './courier-order-checks.js'
import { rateLimitChecks } from './courier-rate-limit-checks.js'
import { refusalChecks } from './courier-refusal-checks.js'
import { askHealth, minimalOrder, sendOrder } from './courier-requests.js'
import { robustnessChecks } from './courier-robustness-checks.js'

export const courierSuite: SurfaceSuite = {
  surface: 'muditakurye/courier',
  contract,
  requirements: contract.requirements['muditakurye/courier'],
  checks: [
    ...healthChecks,
    ...authenticationChecks,
    ...orderChecks,
    ...fieldChecks,
    ...refusalChecks,
    ...detailChecks,
    ...idempotencyChecks,
    ...rateLimitChecks,
    ...robustnessChecks,
    ...generatedChecks,
  ],
  probe: (target) => sendOrder(target, minimalOrder(target)),
  otherProbe: (target) => askHealth(target),
}
