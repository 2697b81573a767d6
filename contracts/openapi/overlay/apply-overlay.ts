import { paths, query } from 'jsonpath-rfc9535'
import type { Overlay } from './overlay.js'

type Json = Parameters<typeof query>[0]

/**
 * A document with what an overlay changes: objects are merged, lists grow, other values are replaced, what is removed
 * is gone. A path that leads nowhere is an error: what it was meant for has moved.
 */
export function applyOverlay<T extends object>(document: T, overlay: Overlay): T {
  const changed = structuredClone(document)
  for (const { target, update, remove } of overlay.actions) {
    const places = query(changed as Json, target)
    if (places.length === 0)
      throw new Error(
        `applying the overlay ${overlay.info.title}: expected ${target} to lead somewhere, it leads nowhere. Change the path.`,
      )
    if (remove) for (const path of paths(changed as Json, target)) cut(changed, path)
    else for (const place of places) merge(place, update)
  }
  return changed
}

/** Takes away what stands at a normalized path: `$['paths']['/orders']`. */
function cut(document: object, path: string): void {
  const steps = [...path.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/g)].map(
    ([, name, index]) => name?.replaceAll(/\\(.)/g, '$1') ?? Number(index),
  )
  const last = steps.pop()
  const holder = steps.reduce<unknown>((place, step) => (place as Record<string, unknown>)[step], document)
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else if (last !== undefined) delete (holder as Record<string, unknown>)[last]
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
