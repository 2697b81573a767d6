import { loadedSurfaces } from '../surfaces/loaded-surfaces.js'
import { mergeCredentials } from '../credentials/merge-credentials.js'
import { openDeliveries } from '../deliveries/deliveries.js'
import { requireReadingsOf } from './require-readings.js'
import { World } from './world.js'

/** What is told of a world; all of it may be left out. */
export interface WorldOptions {
  /** By surface; each name that is left out stands at its default. */
  credentials?: Readonly<Record<string, object>>
  readings?: Readonly<Record<string, string>>
}

/** A fresh world: state, clock and journal of a mock inside another's process. */
export function createWorld({ credentials = {}, readings = {} }: WorldOptions = {}): World {
  const contracts = loadedSurfaces.map(({ contract }) => contract)
  requireReadingsOf(contracts, readings)
  return new World('', { credentials: mergeCredentials(credentials), readings, openOutbox: openDeliveries })
}
