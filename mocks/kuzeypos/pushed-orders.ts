import type { components } from '../../contracts/kuzeypos/bodies.js'
import { TrackedMap } from '../persistence/tracked/tracked-map.js'
import { TrackedValue } from '../persistence/tracked/tracked-value.js'

export type PushedOrder = components['schemas']['Order']

/** The orders that a courier company was given, by `kuzeyOrderId`: a push that is repeated counts once. */
export class PushedOrders {
  readonly #orders = new TrackedMap<string, PushedOrder>()
  readonly #unnamed = new TrackedValue(0)
  readonly parts = { orders: this.#orders, unnamed: this.#unnamed }

  /** Takes an order; tells whether it was new. No field is documented as always there, the id included. */
  take(order: PushedOrder): boolean {
    const id = order.kuzeyOrderId ?? this.#nameless()
    const isNew = !this.#orders.has(id)
    this.#orders.set(id, order)
    return isNew
  }

  find(kuzeyOrderId: string): PushedOrder | undefined {
    return this.#orders.get(kuzeyOrderId)
  }

  list(): Iterable<[id: string, order: PushedOrder]> {
    return this.#orders
  }

  get size(): number {
    return this.#orders.size
  }

  #nameless(): string {
    this.#unnamed.value += 1
    return `unnamed ${this.#unnamed.value}`
  }
}
