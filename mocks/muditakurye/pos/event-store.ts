import type { components } from '../../../contracts/muditakurye/bodies.js'
import { TrackedMap } from '../../persistence/tracked/tracked-map.js'
import { TrackedSet } from '../../persistence/tracked/tracked-set.js'

export type StatusEvent = components['schemas']['StatusEvent']
export type CancelEvent = components['schemas']['CancelEvent']
export type PosEvent = StatusEvent | CancelEvent

/** What became of an event. */
export type Receipt = 'taken' | 'repeated'

/**
 * The events that a POS has received. Deliveries may repeat: what has the same orderId, status and timestamp
 * is the same event (a third party's notes), and changes nothing.
 */
export class EventStore {
  readonly #seen = new TrackedSet()
  readonly #statuses = new TrackedMap<string, PosEvent['status']>()
  readonly parts = { seen: this.#seen, statuses: this.#statuses }

  receive({ orderId, status, timestamp }: PosEvent): Receipt {
    const identity = JSON.stringify([orderId, status, timestamp])
    if (this.#seen.has(identity)) return 'repeated'
    this.#seen.add(identity)
    this.#statuses.set(orderId, status)
    return 'taken'
  }

  /** The status that the last new event of the order told. */
  statusOf(orderId: string): PosEvent['status'] | undefined {
    return this.#statuses.get(orderId)
  }

  list(): Iterable<[orderId: string, status: PosEvent['status']]> {
    return this.#statuses
  }
}
