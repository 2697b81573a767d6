import type { Outbox } from '../world/outbox.js'
import type { Delivery } from './delivery.js'

/** Releases deliveries one after the other: each goes out when the attempt of the one before it is over. */
export async function deliveredInOrder(deliveries: Outbox, order: readonly Delivery[]): Promise<void> {
  for (const delivery of order) {
    // Somebody may have taken it in hand while the ones before it were on their way.
    if (delivery.state === 'held') await deliveries.release(delivery)
  }
}
