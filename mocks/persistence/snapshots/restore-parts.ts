import type { Entries } from '../tracked/snapshot-part.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import type { World } from '../../world/world.js'

/** What was written down of a world's parts, by their names. */
export type WrittenParts = Readonly<Record<string, Entries>>

/** Brings the parts of a new world to what was written down. */
export function restoreParts(world: World, written: WrittenParts, surfaces: readonly MockSurface[]): void {
  for (const surface of surfaces) {
    const isThere = Object.keys(written).some((name) => name.startsWith(`${surface.surface}/`))
    if (isThere) world.stateOf<unknown>(surface)
  }
  for (const [name, part] of Object.entries(world.parts)) part.restore(written[name] ?? [])
}
