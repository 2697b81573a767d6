import { TrackedMap } from '../persistence/tracked/tracked-map.js'
import { TrackedValue } from '../persistence/tracked/tracked-value.js'
import type { Delivery } from './delivery.js'

/** It is changed in place, and further attempts are added; what was attempted stays as it is. */
function copied(written: unknown): Delivery {
  const delivery = written as Delivery
  return { ...delivery, attempts: [...delivery.attempts] }
}

const finalStates: readonly string[] = ['delivered', 'given-up', 'dropped']

export function isFinal({ state }: Delivery): boolean {
  return finalStates.includes(state)
}

/** The deliveries of a world in the order in which they were made. Bounded: the oldest that are done make room. */
export class DeliveryList {
  readonly capacity: number
  readonly #deliveries = new TrackedMap<string, Delivery>({ write: copied, read: copied })
  readonly #made = new TrackedValue(0)
  readonly parts = { deliveries: this.#deliveries, 'deliveries-made': this.#made }

  constructor(capacity = 10_000) {
    this.capacity = capacity
  }

  add(delivery: Omit<Delivery, 'id'>): Delivery {
    this.#made.value += 1
    const added = { id: `delivery-${this.#made.value}`, ...delivery }
    this.#deliveries.set(added.id, added)
    if (this.#deliveries.size > this.capacity) this.#makeRoom()
    return added
  }

  /** Whether there is no room for one more, for none is done. */
  get isFull(): boolean {
    return this.#deliveries.size >= this.capacity && this.#oldestDone() === undefined
  }

  find(id: string): Delivery | undefined {
    return this.#deliveries.get(id)
  }

  all(): Delivery[] {
    return [...this.#deliveries.values()]
  }

  /** A delivery was changed in place. */
  touch({ id }: Delivery): void {
    if (this.#deliveries.has(id)) this.#deliveries.touch(id)
  }

  #makeRoom(): void {
    const done = this.#oldestDone()
    if (done) this.#deliveries.delete(done.id)
  }

  #oldestDone(): Delivery | undefined {
    for (const delivery of this.#deliveries.values()) if (isFinal(delivery)) return delivery
    return undefined
  }
}
