import { query } from 'jsonpath-rfc9535'
import type { Overlay } from './overlay.js'

type Json = Parameters<typeof query>[0]

/**
 * A document with an overlay's updates: objects are merged, lists grow, other values are replaced. A path that leads
 * nowhere is an error: the text that it was meant for has moved.
 */
export function applyOverlay<T extends object>(document: T, overlay: Overlay): T {
  const changed = structuredClone(document)
  for (const { target, update } of overlay.actions) {
    const places = query(changed as Json, target)
    if (places.length === 0)
      throw new Error(
        `applying the overlay ${overlay.info.title}: expected ${target} to lead somewhere, it leads nowhere. Change the path.`,
      )
    for (const place of places) merge(place, update)
  }
  return changed
}

function merge(place: unknown, update: unknown): void {
  if (Array.isArray(place)) {
    place.push(update)
    return
  }
  const object = place as Record<string, unknown>
  for (const [key, value] of Object.entries(update as object)) {
    if (isObject(object[key]) && isObject(value)) merge(object[key], value)
    else if (Array.isArray(object[key]) && Array.isArray(value))
      object[key] = [...(object[key] as unknown[]), ...(value as unknown[])]
    else object[key] = value
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
