import { createHash } from 'node:crypto'
import type { Target } from '../run/target/target.js'

/** An orderId of 24 hexadecimal digits, as in the samples, that nobody else uses. */
export function freshOrderId(target: Target): string {
  return createHash('sha256').update(target.fresh('order')).digest('hex').slice(0, 24)
}
