import { isSameJson } from '../call/same-json.js'
import { lifecycle } from '../../contracts/muditakurye/lifecycle.js'
import type { components } from '../../contracts/muditakurye/bodies.js'
import { TrackedMap } from '../persistence/tracked/tracked-map.js'
import { writtenBytes } from '../persistence/tracked/written-bytes.js'

export type Order = components['schemas']['Order']
export type Status = components['schemas']['Status']

/** How a repeated orderId is treated: reading `muditakurye.duplicate-order`, whose `either` comes here as one of these. */
export type DuplicateReading = 'replay-or-conflict' | 'replay' | 'conflict'

/** What became of a request to create an order. */
export type Placement = 'created' | 'replayed' | 'conflict'

/**
 * The orders that were accepted, by `orderId`, which is their idempotency key. A refused order never comes
 * here, so that its id is processed again.
 */
export class OrderStore {
  /** The bodies are UTF-8: what is not was refused. */
  readonly #bodies = new TrackedMap<string, Buffer>(writtenBytes)
  /** Of the orders that moved: the many that were only created need no second entry. */
  readonly #statuses = new TrackedMap<string, Status>()
  readonly parts = { bodies: this.#bodies, statuses: this.#statuses }

  /**
   * Creates the order, or tells why its id is taken. The bytes are kept: they are a quarter of the object. As a
   * copy out of Node's pool: the bytes that came are part of a larger piece, which would be kept with them.
   */
  place(order: Order, rawBody: Buffer, duplicates: DuplicateReading): Placement {
    const first = this.#bodies.get(order.orderId)
    if (first === undefined) {
      this.#bodies.set(order.orderId, Buffer.from(rawBody))
      return 'created'
    }
    if (duplicates === 'replay') return 'replayed'
    if (duplicates === 'conflict') return 'conflict'
    return first.equals(rawBody) || isSameJson(parse(first), order) ? 'replayed' : 'conflict'
  }

  find(orderId: string): Order | undefined {
    const body = this.#bodies.get(orderId)
    return body && parse(body)
  }

  /** Nothing where there is no such order. */
  statusOf(orderId: string): Status | undefined {
    return this.#bodies.has(orderId) ? (this.#statuses.get(orderId) ?? lifecycle.initial) : undefined
  }

  move(orderId: string, to: Status): void {
    this.#statuses.set(orderId, to)
  }

  list(): Iterable<string> {
    return this.#bodies.keys()
  }

  get size(): number {
    return this.#bodies.size
  }
}

function parse(body: Buffer): Order {
  return JSON.parse(body.toString()) as Order
}
