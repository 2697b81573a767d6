import type { MockSurface } from '../../surfaces/mock-surface.js'
import { restorePartsInTurns, type WrittenParts } from '../snapshots/restore-parts.js'
import { Snapshots } from '../snapshots/snapshots.js'
import { World, type WorldSettings, type WorldStart } from '../../world/world.js'
import { snapshotsPart } from './ledger.js'

/** Makes a world of what was written down of it, in turns. */
export async function loadWorld(
  name: string,
  settings: WorldSettings,
  written: WrittenParts,
  surfaces: readonly MockSurface[],
): Promise<World> {
  const world = new World(name, settings, startIn(written))
  for (const [record, part] of Object.entries(world.records)) part.restore(written[record] ?? [])
  await restorePartsInTurns(world, written, surfaces)
  return world
}

/** The snapshots that were written down of a world. */
export function loadSnapshots(written: WrittenParts): Snapshots {
  const snapshots = new Snapshots()
  snapshots.restore(written[snapshotsPart] ?? [])
  return snapshots
}

function startIn({ start = [] }: WrittenParts): WorldStart {
  return start[0]?.[1] ?? {}
}
