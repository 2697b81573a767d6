import type { Delivery } from './delivery.js'

const finalStates: readonly string[] = ['delivered', 'given-up', 'dropped']

export function isFinal({ state }: Delivery): boolean {
  return finalStates.includes(state)
}

/** The deliveries of a world in the order in which they were made. Bounded: the oldest that are done make room. */
export class DeliveryList {
  readonly capacity: number
  #deliveries = new Map<string, Delivery>()
  #made = 0

  constructor(capacity = 10_000) {
    this.capacity = capacity
  }

  add(delivery: Omit<Delivery, 'id'>): Delivery {
    this.#made += 1
    const added = { id: `delivery-${this.#made}`, ...delivery }
    this.#deliveries.set(added.id, added)
    if (this.#deliveries.size > this.capacity) this.#makeRoom()
    return added
  }

  find(id: string): Delivery | undefined {
    return this.#deliveries.get(id)
  }

  all(): Delivery[] {
    return [...this.#deliveries.values()]
  }

  /** How many were made, those that had to make room included. */
  get made(): number {
    return this.#made
  }

  restore(deliveries: readonly Delivery[], made: number): void {
    this.#deliveries = new Map(deliveries.map((delivery) => [delivery.id, delivery]))
    this.#made = made
  }

  #makeRoom(): void {
    for (const delivery of this.#deliveries.values()) {
      if (!isFinal(delivery)) continue
      this.#deliveries.delete(delivery.id)
      return
    }
  }
}
