import type { Clock } from '../world/clock.js'
import type { Delivery } from './delivery.js'

/** When the next attempts of a world's deliveries are due by its clock. */
export class DeliveryTimetable {
  readonly #clock: Clock
  /** Of those that are planned: how to call their next attempt off. */
  readonly #callOff = new Map<string, () => void>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  plan(delivery: Delivery, at: number, run: () => Promise<void>): void {
    const { id, surface, operation, attempts } = delivery
    delivery.nextAttemptAt = at
    const what = `${id} (${surface} ${operation}), attempt ${attempts.length + 1}`
    this.#callOff.set(id, this.#clock.schedule({ at, what, run }))
  }

  /** Calls the next attempt off. */
  leave(delivery: Delivery): void {
    this.#callOff.get(delivery.id)?.()
    this.#callOff.delete(delivery.id)
    delete delivery.nextAttemptAt
  }
}
