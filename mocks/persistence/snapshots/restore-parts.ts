import { Turns } from '../../turns/turns.js'
import type { Entries } from '../tracked/snapshot-part.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import type { World } from '../../world/world.js'

/** What was written down of a world's parts, by their names. */
export type WrittenParts = Readonly<Record<string, Entries>>

/** Brings the parts of a new world to what was written down. */
export function restoreParts(world: World, written: WrittenParts, surfaces: readonly MockSurface[]): void {
  inhabit(world, written, surfaces)
  for (const [name, part] of Object.entries(world.parts)) part.restore(written[name] ?? [])
}

/** So many are brought back in one step. */
const atOnce = 1000

/** The same while others have their turns: nobody may have the world yet. */
export async function restorePartsInTurns(
  world: World,
  written: WrittenParts,
  surfaces: readonly MockSurface[],
): Promise<void> {
  const turns = new Turns()
  inhabit(world, written, surfaces)
  for (const [name, part] of Object.entries(world.parts)) {
    const entries = written[name] ?? []
    const first = part.extend ? entries.slice(0, atOnce) : entries
    part.restore(first)
    for (let from = first.length; from < entries.length; from += atOnce) {
      if (turns.isOver) await turns.next()
      part.extend?.(entries.slice(from, from + atOnce))
    }
  }
}

/** Has the surfaces keep something in the world that kept something when it was written down. */
function inhabit(world: World, written: WrittenParts, surfaces: readonly MockSurface[]): void {
  for (const surface of surfaces) {
    const isThere = Object.keys(written).some((name) => name.startsWith(`${surface.surface}/`))
    if (isThere) world.stateOf<unknown>(surface)
  }
}
