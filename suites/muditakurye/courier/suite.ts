import { contract } from '../../../contracts/muditakurye/contract.js'
import type { SurfaceSuite } from '../../surface-suite.js'
import { heldOrderChecks, heldOrderRows } from '../../families/read-back/order-rows.js'
import { refusedOtherPayloadRow } from '../../families/read-back/refused-other-payload.js'
import { readBackFacts } from './read-back-facts.js'
import { authenticationChecks } from './server/authentication-checks.js'
import { detailChecks } from './server/detail-checks.js'
import { fieldChecks } from './server/field-checks.js'
import { generatedChecks } from './server/generated-checks.js'
import { healthChecks } from './server/health-checks.js'
import { idempotencyChecks } from './server/idempotency-checks.js'
import { orderChecks } from './server/order-checks.js'
import { rateLimitChecks } from './server/rate-limit-checks.js'
import { refusalChecks } from './server/refusal-checks.js'
import { askHealth, basic, minimalOrder, sendOrder } from './requests.js'
import { robustnessChecks } from './server/robustness-checks.js'

export const courierSuite: SurfaceSuite = {
  surface: 'muditakurye/courier',
  contract,
  requirements: contract.requirements['muditakurye/courier'],
  orders: readBackFacts,
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
    ...heldOrderChecks(readBackFacts, [...heldOrderRows, refusedOtherPayloadRow]),
  ],
  probe: (target) => sendOrder(target, minimalOrder(target)),
  otherProbe: (target) => askHealth(target),
  ownValues: [
    {
      credentials: ['restaurantId'],
      operation: 'createOrder',
      isRefusal: (status) => status === 404,
      ask: (target, { restaurantId = '' }) => sendOrder(target, { ...minimalOrder(target), restaurantId }),
    },
    {
      credentials: ['basic.username', 'basic.password'],
      operation: 'createOrder',
      beyondProbes: true,
      isRefusal: (status) => status === 401 || status === 403,
      ask: (target, { 'basic.username': username = '', 'basic.password': password = '' }) =>
        sendOrder(target, minimalOrder(target), basic(username, password)),
    },
  ],
}
