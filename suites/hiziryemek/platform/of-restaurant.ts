import type { Target } from '../../run/target/target.js'

/** An update that says whose data it is, where the revision demands it; what is no object stays as it is. */
export function ofRestaurant(target: Target, body: unknown): unknown {
  if (!target.settings.revision || typeof body !== 'object' || body === null) return body
  if (Array.isArray(body) || Buffer.isBuffer(body)) return body
  return { restaurantId: target.credential('restaurantId'), ...body }
}
