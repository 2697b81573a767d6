import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { ClockReading } from '../../world/clock.js'
import type { Inhabitant, World } from '../../world/world.js'
import type { WrittenParts } from './restore-parts.js'

/** A world as plain data, all but its journal: what went over the wire is not brought back. */
export interface Snapshot {
  id: string
  clock: ClockReading
  seed: number
  readings: Readonly<Record<string, string>>
  /**
   * Faults, limits, targets, the calls made and still to be made, and what the surfaces keep: what a world has in
   * common with its snapshots nobody changes, so that none of it is copied.
   */
  parts: WrittenParts
  /** Surfaces whose state is in it. */
  kept: readonly Surface[]
  /** Surfaces in use whose state cannot be written down: a restore begins them anew. */
  startAnew: readonly Surface[]
}

/** Writes a world down: at once, for it goes on. */
export function takeSnapshot(world: World, id: string): Snapshot {
  const isKept = ({ parts }: Inhabitant): boolean => parts !== undefined
  return {
    id,
    clock: { mode: world.clock.mode, now: world.clock.now() },
    seed: world.seed,
    readings: { ...world.start.readings },
    parts: Object.fromEntries(Object.entries(world.parts).map(([name, part]) => [name, part.entries()])),
    kept: world.inhabited.filter(isKept).map(({ surface }) => surface),
    startAnew: world.inhabited.filter((surface) => !isKept(surface)).map(({ surface }) => surface),
  }
}
