import { contract } from '../../contracts/hiziryemek/contract.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { answerChecks } from './pos-answer-checks.js'
import { orderChecks } from './pos-order-checks.js'
import { refusalChecks } from './pos-refusal-checks.js'
import { order, sendOrder } from './pos-requests.js'

export const posSuite: SurfaceSuite = {
  surface: 'hiziryemek/pos',
  contract,
  requirements: contract.requirements['hiziryemek/pos'],
  checks: [...orderChecks, ...refusalChecks, ...answerChecks],
  probe: (target) => sendOrder(target, order(target)),
}
