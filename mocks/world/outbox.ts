import type { Surface } from '../../contracts/contract/surfaces.js'
import type { DeliveryContext } from '../deliveries/delivery-context.js'
import type { DeliveryTarget } from '../deliveries/delivery-settings.js'
import type { Delivery, Departure, Push } from '../deliveries/delivery.js'
import type { SnapshotParts } from '../persistence/tracked/snapshot-part.js'

/**
 * The outgoing calls of a world, made and repeated by its clock. A world is handed one, and knows of it no more than
 * this: who makes calls knows every partner, and every partner knows the world.
 */
export interface Outbox {
  readonly targets: OutboxTargets
  readonly parts: SnapshotParts
  /** Whether an attempt is on its way. */
  readonly isUnderWay: boolean
  /** Whether as many wait as may: one more would be dropped at once. */
  readonly isFull: boolean
  /** Has a call made; nothing where its surface has no target. A surface whose order is new or moves on does so. */
  enqueue(push: Push): Delivery | undefined
  list(): Delivery[]
  find(id: string): Delivery | undefined
  /** Those that are still to be made. */
  unfinished(): Delivery[]
  /** Stops a delivery until it is released. */
  hold(delivery: Delivery): void
  /** Makes the next attempt of a delivery that is held or waits for its time. */
  release(delivery: Delivery): Promise<void>
  /** Gives a delivery up as if it had been lost on the way. */
  drop(delivery: Delivery): void
  /** Makes another delivery of the same bytes: at once, or held. */
  copy(delivery: Delivery, departure?: Departure): Delivery
  /** Comes back when no attempt of this delivery is on its way. */
  settled(delivery: Delivery): Promise<void>
  /** Comes back when the attempts that are on their way now are over. */
  allSettled(): Promise<void>
  /** Comes back when no attempt is on its way any more. */
  drain(): Promise<void>
  /** From now on what is to be made at once is only planned: for whoever has this world next. */
  rest(): void
  /** Goes on with what was restored; an attempt that was on its way then is made again: nobody knows if it arrived. */
  resume(): void
}

/** Who receives the outgoing calls of a world, by surface; where nobody does, none is made. */
export interface OutboxTargets {
  has(surface: Surface): boolean
  list(): [Surface, DeliveryTarget][]
  /** Sets the target of a surface that a partner calls, or refuses one that nobody named on purpose. */
  set(surface: string, target: DeliveryTarget): Surface
  delete(surface: Surface): boolean
}

/** Opens the outbox of a world. */
export type OpenOutbox = (context: DeliveryContext) => Outbox
