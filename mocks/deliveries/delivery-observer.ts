import type { LimitName } from '../limits/limits.js'
import type { Attempt, Delivery } from './delivery.js'

/** Is told what becomes of outgoing calls. */
export interface DeliveryObserver {
  /** An attempt is over, or without one: the delivery was dropped. `world` is the name of its sandbox. */
  delivered(world: string, delivery: Delivery, attempt?: Attempt): void
  /** There was no room for one. */
  refused(limit: LimitName): void
}
