import type { HeldOrderFacts, Members } from '../families/read-back/read-back-facts.js'
import { composeRequest } from '../run/outgoing-request.js'
import type { SentRequest } from '../run/http/exchange.js'
import type { HeldQuestion } from '../run/hooks/read-back/held-order.js'
import { Target } from '../run/target/target.js'
import type { TargetConnection } from '../run/target/target-connection.js'

/** One order of a rush, ready to go out. */
export interface RushOrder {
  body: Members
  ids: HeldQuestion['ids']
  /** By which people know it. */
  name: string
  /** Where it says what no other order says. */
  ownPaths: readonly string[]
  request: SentRequest
}

/** Makes orders, each with an id, a customer and a note of its own; the same seed and tag make the same ones. */
export class RushOrders {
  readonly target: Target
  readonly #connection: TargetConnection
  readonly #facts: HeldOrderFacts

  constructor(connection: TargetConnection, facts: HeldOrderFacts) {
    this.#connection = connection
    this.#facts = facts
    this.target = new Target(connection, `${facts.surface}/rush`, { rush: true })
  }

  async make(count: number): Promise<RushOrder[]> {
    const orders: RushOrder[] = []
    for (let number = 1; number <= count; number += 1) orders.push(await this.#one(number))
    return orders
  }

  async #one(number: number): Promise<RushOrder> {
    const { changes, paths } = this.#facts.sameCustomer(`Müşteri ${number}`, number)
    const body = await this.#facts.order(this.target, changes)
    const ids = this.#facts.idsOf(body)
    return {
      body,
      ids,
      name: String(Object.values(ids)[0]),
      ownPaths: paths,
      request: composeRequest(
        this.#connection.settings,
        this.#connection.contract,
        this.#facts.request(this.target, body),
      ),
    }
  }
}
