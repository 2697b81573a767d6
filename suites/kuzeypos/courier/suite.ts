import { contract } from '../../../contracts/kuzeypos/contract.js'
import type { SurfaceSuite } from '../../surface-suite.js'
import { emptyNotesRow, heldOrderChecks, heldOrderRows } from '../../families/read-back/order-rows.js'
import { readBackFacts } from './read-back-facts.js'
import { generatedChecks } from './server/generated-checks.js'
import { httpChecks } from './server/http-checks.js'
import { orderChecks } from './server/order-checks.js'
import { order, sendOrder } from './requests.js'

export const courierSuite: SurfaceSuite = {
  surface: 'kuzeypos/courier',
  contract,
  requirements: contract.requirements['kuzeypos/courier'],
  orders: readBackFacts,
  checks: [
    ...orderChecks,
    ...httpChecks,
    ...generatedChecks,
    ...heldOrderChecks(readBackFacts, [...heldOrderRows, emptyNotesRow]),
  ],
  /** The sample's order. */
  probe: (target) => sendOrder(target, order(target)),
  /** No notes, no badges and no kuruş. */
  otherProbe: (target) =>
    sendOrder(target, order(target, { orderNote: null, courierNote: null, badges: [], price: 80 })),
}
