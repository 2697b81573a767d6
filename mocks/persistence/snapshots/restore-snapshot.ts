import type { Journal } from '../../journal/journal.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import type { World } from '../../world/world.js'
import type { Worlds } from '../../world/worlds.js'
import { restoreParts } from './restore-parts.js'
import { resumeWorld } from './resume-world.js'
import type { Snapshot } from './snapshot.js'

/** Puts a new world, made from the snapshot, in place of the one of that name; its journal is new but where one is given. */
export function restoreSnapshot(
  worlds: Worlds,
  name: string,
  snapshot: Snapshot,
  surfaces: readonly MockSurface[],
  journal?: Journal,
): World {
  const { clock, seed, readings, parts } = snapshot
  const world = worlds.reset(
    name,
    { seed, readings: { ...readings } },
    {
      time: { ...clock },
      journal,
      fill: (begun) => restoreParts(begun, parts, surfaces),
    },
  )
  resumeWorld(world, surfaces)
  return world
}
