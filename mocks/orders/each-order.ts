import type { KeptOrder } from './surface-orders.js'

/** What is kept, shown one by one. */
export function* eachOrder<Kept>(
  kept: Iterable<Kept>,
  show: (kept: Kept) => KeptOrder | undefined,
): Generator<KeptOrder> {
  for (const one of kept) {
    const order = show(one)
    if (order) yield order
  }
}
