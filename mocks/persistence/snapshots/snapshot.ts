import type { Surface } from '../../../contracts/surfaces.js'
import type { ClockReading } from '../../world/clock.js'
import type { Journal } from '../../journal/journal.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import type { World } from '../../world/world.js'
import type { Worlds } from '../../world/worlds.js'
import { restoreParts, type WrittenParts } from './restore-parts.js'
import { resumeWorld } from './resume-world.js'

/** A world as plain data, all but its journal: what went over the wire is not brought back. */
export interface Snapshot {
  id: string
  clock: ClockReading
  seed: number
  readings: Readonly<Record<string, string>>
  /** Faults, limits, targets, the calls made and still to be made, and what the surfaces keep. */
  parts: WrittenParts
  /** Surfaces whose state is in it. */
  kept: readonly Surface[]
  /** Surfaces in use whose state cannot be written down: a restore begins them anew. */
  startAnew: readonly Surface[]
}

/** Writes a world down. */
export function takeSnapshot(world: World, id: string): Snapshot {
  const isKept = ({ parts }: MockSurface): boolean => parts !== undefined
  return copyOf({
    id,
    clock: { mode: world.clock.mode, now: world.clock.now() },
    seed: world.seed,
    readings: world.start.readings ?? {},
    parts: Object.fromEntries(Object.entries(world.parts).map(([name, part]) => [name, part.entries()])),
    kept: world.inhabited.filter(isKept).map(({ surface }) => surface),
    startAnew: world.inhabited.filter((surface) => !isKept(surface)).map(({ surface }) => surface),
  })
}

/** Puts a new world, made from the snapshot, in place of the one of that name; its journal is new but where one is given. */
export function restoreSnapshot(
  worlds: Worlds,
  name: string,
  snapshot: Snapshot,
  surfaces: readonly MockSurface[],
  journal?: Journal,
): World {
  const { clock, seed, readings, parts } = copyOf(snapshot)
  const world = worlds.reset(
    name,
    { seed, readings },
    {
      time: clock,
      journal,
      fill: (begun) => restoreParts(begun, parts, surfaces),
    },
  )
  resumeWorld(world, surfaces)
  return world
}

/** By way of JSON, which holds all of it: `structuredClone` gives up at bodies that `JSON.parse` lets in. */
function copyOf<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data
}
