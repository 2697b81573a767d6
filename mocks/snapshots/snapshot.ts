import type { Surface } from '../../contracts/surfaces.js'
import type { ClockReading } from '../clock.js'
import type { Deliveries } from '../deliveries/deliveries.js'
import type { Fault } from '../faults/fault.js'
import type { Journal } from '../journal.js'
import type { MockSurface } from '../mock-surface.js'
import { planMove, type PlannedMove } from '../orders/plan-move.js'
import type { KeptCounts, RateLimitRule } from '../rate-limits/rate-limits.js'
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
  /** Targets, and the calls made and still to be made. */
  deliveries: ReturnType<Deliveries['take']>
  rateLimitCounts: KeptCounts
  /** How many realistic orders were drawn of each surface. */
  ordersDrawn: [surface: Surface, drawn: number][]
  plannedMoves: readonly PlannedMove[]
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
    deliveries: world.deliveries.take(),
    rateLimitCounts: world.rateLimits.takeCounts(),
    ordersDrawn: [...world.ordersDrawn],
    plannedMoves: [...world.plannedMoves],
    kept: Object.fromEntries(
      kept.map((surface) => [surface.surface, surface.snapshots?.take(world.stateOf<unknown>(surface))]),
    ),
    startAnew: world.inhabited.filter(({ snapshots }) => !snapshots).map(({ surface }) => surface),
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
  const { clock, seed, readings, faults, rateLimits, rateLimitCounts, ordersDrawn, plannedMoves, kept } =
    structuredClone(snapshot)
  const world = worlds.reset(name, { seed, readings }, clock, journal)
  // First of all: whether an order goes on by itself depends on who listens.
  world.deliveries.restore(structuredClone(snapshot.deliveries))
  for (const surface of surfaces) {
    if (Object.hasOwn(kept, surface.surface)) {
      surface.snapshots?.restore(world.stateOf<unknown>(surface), kept[surface.surface])
    }
  }
  world.faults.restore(faults)
  world.rateLimits.restore(rateLimits, rateLimitCounts)
  for (const [surface, drawn] of ordersDrawn) world.ordersDrawn.set(surface, drawn)
  for (const move of plannedMoves) {
    const surface = surfaces.find((mocked) => mocked.surface === move.surface)
    if (surface) planMove(world, surface, move)
  }
  return world
}
