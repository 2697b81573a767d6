import { createHash } from 'node:crypto'
import type { Target } from '../run/target/target.js'

/** An ObjectId that no other check and no other run uses; the same run always makes the same. */
export function freshObjectId(target: Target): string {
  return createHash('sha256').update(target.fresh('objectId')).digest('hex').slice(0, 24)
}
