import { isDeepStrictEqual } from 'node:util'
import type { components } from '../../contracts/muditakurye/bodies.js'

export type Order = components['schemas']['Order']

/** How a repeated orderId is treated: reading `muditakurye.duplicate-order`. */
export type DuplicateReading = 'replay-or-conflict' | 'replay' | 'conflict'

/** What became of a request to create an order. */
export type Placement = 'created' | 'replayed' | 'conflict'

/**
 * The orders that were accepted, by `orderId`, which is their idempotency key. A refused order never comes
 * here, so that its id is processed again.
 */
export class OrderStore {
  readonly #bodies = new Map<string, Buffer>()

  /** Creates the order, or tells why its id is taken. The bytes are kept: they are a quarter of the object. */
  place(order: Order, rawBody: Buffer, duplicates: DuplicateReading): Placement {
    const first = this.#bodies.get(order.orderId)
    if (first === undefined) {
      this.#bodies.set(order.orderId, rawBody)
      return 'created'
    }
    if (duplicates === 'replay') return 'replayed'
    if (duplicates === 'conflict') return 'conflict'
    return first.equals(rawBody) || isSamePayload(parse(first), order) ? 'replayed' : 'conflict'
  }

  find(orderId: string): Order | undefined {
    const body = this.#bodies.get(orderId)
    return body && parse(body)
  }

  get size(): number {
    return this.#bodies.size
  }
}

/** Key order and spaces make no other payload. Nesting beyond the stack is nobody's order. */
function isSamePayload(first: Order, second: Order): boolean {
  try {
    return isDeepStrictEqual(first, second)
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function parse(body: Buffer): Order {
  return JSON.parse(body.toString()) as Order
}
