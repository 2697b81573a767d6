import { composeRequest } from '../run/outgoing-request.js'
import type { SentRequest } from '../run/http/exchange.js'
import { Target } from '../run/target/target.js'
import type { TargetConnection } from '../run/target/target-connection.js'
import type { OneOfMany, Rushed } from './rushed.js'

/** One order of a rush, ready to go out. */
export interface RushOrder extends Omit<OneOfMany, 'request'> {
  /** By which people know it. */
  name: string
  request: SentRequest
}

/** Makes what a rush sends; the same seed and tag make the same, where no state of the target has a say. */
export class RushOrders {
  readonly target: Target
  readonly #connection: TargetConnection
  readonly #rushed: Rushed

  constructor(connection: TargetConnection, rushed: Rushed) {
    this.#connection = connection
    this.#rushed = rushed
    this.target = new Target(connection, `${connection.settings.surface}/rush`, { rush: true })
  }

  async make(count: number): Promise<RushOrder[]> {
    const orders: RushOrder[] = []
    for (let number = 1; number <= count; number += 1) orders.push(await this.#one(number))
    return orders
  }

  async #one(number: number): Promise<RushOrder> {
    const { settings, contract } = this.#connection
    const made = await this.#rushed.make(this.target, number)
    const name = String(made.ids['orderId'] ?? Object.values(made.ids)[0])
    return { ...made, name, request: composeRequest(settings, contract, made.request) }
  }
}
