import { memberOf } from '../observe/expect-call.js'
import type { ObservedCall } from '../observe/observed-call.js'

/** The items of an order that are objects, with their paths. */
export function orderItems(call: ObservedCall): { path: string; item: Record<string, unknown> }[] {
  const items = memberOf(call, 'items')
  if (!Array.isArray(items)) return []
  return items.flatMap((item: unknown, index) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? [{ path: `items.${index}`, item: item as Record<string, unknown> }]
      : [],
  )
}

/** One member of each item that has it; null counts as absent. */
export function itemMembers(call: ObservedCall, field: string): { path: string; value: unknown }[] {
  return orderItems(call)
    .map(({ path, item }) => ({ path: `${path}.${field}`, value: item[field] }))
    .filter(({ value }) => value !== undefined && value !== null)
}
