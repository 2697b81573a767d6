import type { components } from '../../contracts/hiziryemek/bodies.js'
import { TrackedMap } from '../persistence/tracked/tracked-map.js'

/** An order that can be worked with: it has the id to report back with, and something to cook. */
export type ReceivedOrder = components['schemas']['Order'] & {
  orderId: string
  items: components['schemas']['Item'][]
}

/** An order with the id that the POS gave it. */
export interface KeptReceivedOrder {
  posOrderId: string
  order: ReceivedOrder
}

/** The orders that were pushed, by HızırYemek's id: a push that comes twice is one order. */
export class ReceivedOrders {
  readonly #orders = new TrackedMap<string, KeptReceivedOrder>()
  readonly parts = { orders: this.#orders }

  /** Takes the order, or finds it taken; gives the POS's own id for it. */
  receive(order: ReceivedOrder): string {
    const known = this.#orders.get(order.orderId)
    if (known) return known.posOrderId
    const posOrderId = `pos_${String(this.#orders.size + 1).padStart(7, '0')}`
    this.#orders.set(order.orderId, { posOrderId, order })
    return posOrderId
  }

  find(orderId: string): ReceivedOrder | undefined {
    return this.#orders.get(orderId)?.order
  }

  /** The order with the id that the POS gave it. */
  findKept(orderId: string): KeptReceivedOrder | undefined {
    return this.#orders.get(orderId)
  }

  list(): Iterable<KeptReceivedOrder> {
    return this.#orders.values()
  }

  get size(): number {
    return this.#orders.size
  }
}
