import type { components } from '../../contracts/kuzeypos/bodies.js'

export type PushedOrder = components['schemas']['Order']

/** The store as plain data. */
export interface KeptPushedOrders {
  unnamed: number
  orders: [id: string, order: PushedOrder][]
}

/** The orders that a courier company was given, by `kuzeyOrderId`: a push that is repeated counts once. */
export class PushedOrders {
  #orders = new Map<string, PushedOrder>()
  #unnamed = 0

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

  list(): [id: string, order: PushedOrder][] {
    return [...this.#orders]
  }

  takeAll(): KeptPushedOrders {
    return { unnamed: this.#unnamed, orders: this.list() }
  }

  restore({ unnamed, orders }: KeptPushedOrders): void {
    this.#unnamed = unnamed
    this.#orders = new Map(orders)
  }

  get size(): number {
    return this.#orders.size
  }

  #nameless(): string {
    this.#unnamed += 1
    return `unnamed ${this.#unnamed}`
  }
}
