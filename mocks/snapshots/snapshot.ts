import type { Surface } from '../../contracts/surfaces.js'
import type { ClockReading } from '../clock.js'
import type { Fault } from '../faults/fault.js'
import type { MockSurface } from '../mock-surface.js'
import type { RateLimitRule } from '../rate-limits/rate-limits.js'
import type { World } from '../world.js'
import type { Worlds } from '../worlds.js'

/** A world as plain data, all but its journal: what went over the wire is not brought back. */
export interface Snapshot {
  id: string
  clock: ClockReading
  seed: number
  readings: Readonly<Record<string, string>>
  faults: readonly Fault[]
  rateLimits: readonly RateLimitRule[]
  /** What each surface keeps, of those that offer snapshots. */
  kept: Readonly<Partial<Record<Surface, unknown>>>
  /** Surfaces in use whose state cannot be written down: a restore begins them anew. */
  startAnew: readonly Surface[]
}

/** Writes a world down. */
export function takeSnapshot(world: World, id: string): Snapshot {
  const kept = world.inhabited.filter(({ snapshots }) => snapshots)
  return structuredClone({
    id,
    clock: { mode: world.clock.mode, now: world.clock.now() },
    seed: world.seed,
    readings: world.start.readings ?? {},
    faults: [...world.faults.list()],
    rateLimits: [...world.rateLimits.list()],
    kept: Object.fromEntries(
      kept.map((surface) => [surface.surface, surface.snapshots?.take(world.stateOf<unknown>(surface))]),
    ),
    startAnew: world.inhabited.filter(({ snapshots }) => !snapshots).map(({ surface }) => surface),
  })
}

/** Puts a new world, made from the snapshot, in place of the one of that name. */
export function restoreSnapshot(
  worlds: Worlds,
  name: string,
  snapshot: Snapshot,
  surfaces: readonly MockSurface[],
): World {
  const { clock, seed, readings, faults, rateLimits, kept } = structuredClone(snapshot)
  const world = worlds.reset(name, { seed, readings }, clock)
  for (const surface of surfaces) {
    if (Object.hasOwn(kept, surface.surface)) {
      surface.snapshots?.restore(world.stateOf<unknown>(surface), kept[surface.surface])
    }
  }
  world.faults.restore(faults)
  for (const rule of rateLimits) world.rateLimits.set(rule)
  return world
}
