import { contract } from '../../../contracts/hiziryemek/contract.js'
import type { SurfaceSuite } from '../../surface-suite.js'
import { heldOrderChecks, heldOrderRows } from '../../families/read-back/order-rows.js'
import { readBackFacts } from './read-back-facts.js'
import { answerChecks } from './server/answer-checks.js'
import { generatedChecks } from './server/generated-checks.js'
import { orderChecks } from './server/order-checks.js'
import { refusalChecks } from './server/refusal-checks.js'
import { item, order, priced, sendOrder, without } from './requests.js'

export const posSuite: SurfaceSuite = {
  surface: 'hiziryemek/pos',
  contract,
  requirements: contract.requirements['hiziryemek/pos'],
  orders: readBackFacts,
  checks: [
    ...orderChecks,
    ...refusalChecks,
    ...answerChecks,
    ...generatedChecks,
    ...heldOrderChecks(readBackFacts, heldOrderRows),
  ],
  /** The sample's order. */
  probe: (target) => sendOrder(target, order(target)),
  /** Nothing to say, and nothing to choose. */
  otherProbe: (target) =>
    sendOrder(target, without(order(target, priced([item('Ayran', 1, 40, [])])), 'note')),
}
