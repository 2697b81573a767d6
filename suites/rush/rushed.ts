import type { RushedOrderFacts, ManyEventsFacts, Members } from '../families/read-back/read-back-facts.js'
import type { HeldQuestion } from '../run/hooks/read-back/held-order.js'
import type { OutgoingRequest } from '../run/outgoing-request.js'
import type { Target } from '../run/target/target.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { eventRushChecks, rushChecks, type RushCheck } from './rush-checks.js'

/** One of many that a rush sends, as a surface's facts make it. */
export interface OneOfMany {
  /** What is to be held of it. */
  body: Members
  ids: HeldQuestion['ids']
  /** Where it says what no other says, or what it changes. */
  ownPaths: readonly string[]
  request: OutgoingRequest
}

/** What a rush sends many of at a surface: orders or, where none are received, events about orders. */
export interface Rushed {
  operation: string
  make(target: Target, number: number): Promise<OneOfMany>
  cancel?: RushedOrderFacts['cancel']
  /** The state from which each comes; only a states hook makes as many as are wanted. */
  state?: string
  checks: readonly RushCheck[]
  /** What it says of a receiver that it holds another thing than was sent. */
  otherwise: 'mixed-up' | 'lost'
}

/** Nothing where the documents give a surface neither orders nor events about orders that one can be asked for. */
export function rushedAt({ orders, events }: SurfaceSuite): Rushed | undefined {
  return orders ? manyOrders(orders) : events && manyEvents(events)
}

/** Each order with an id, a customer and a note of its own. */
function manyOrders(facts: RushedOrderFacts): Rushed {
  return {
    operation: facts.operation,
    async make(target, number) {
      const { changes, paths: ownPaths } = facts.sameCustomer(`Müşteri ${number}`, number)
      const body = await facts.order(target, changes)
      return { body, ids: facts.idsOf(body), ownPaths, request: facts.request(target, body) }
    },
    ...(facts.cancel && { cancel: facts.cancel }),
    checks: rushChecks,
    otherwise: 'mixed-up',
  }
}

/** Each event about an order of its own. */
function manyEvents({ operation, state, arrange }: ManyEventsFacts): Rushed {
  return {
    operation,
    async make(target) {
      const { ids, request, expected } = await arrange(target)
      return { body: expected, ids, ownPaths: Object.keys(expected), request }
    },
    ...(state !== undefined && { state }),
    checks: eventRushChecks,
    otherwise: 'lost',
  }
}
