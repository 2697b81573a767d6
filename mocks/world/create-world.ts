import { surfacesOf } from '../surfaces/loaded-surfaces.js'
import { mergeCredentials } from '../surfaces/credentials/merge-credentials.js'
import { openDeliveries } from '../deliveries/deliveries.js'
import { requireReadingsOf } from './require-readings.js'
import { World } from './world.js'

/** What is told of a world; all of it may be left out. */
export interface WorldOptions {
  /** By surface; each name that is left out stands at its default. */
  credentials?: Readonly<Record<string, object>>
  readings?: Readonly<Record<string, string>>
  /** Another revision of the documents to play by, where a surface has it. */
  revision?: string
}

/** A fresh world: state, clock and journal of a mock inside another's process. */
export function createWorld({ credentials = {}, readings = {}, revision }: WorldOptions = {}): World {
  const contracts = surfacesOf(revision).map(({ contract }) => contract)
  requireReadingsOf(contracts, readings)
  return new World('', {
    credentials: mergeCredentials(credentials, revision),
    readings,
    openOutbox: openDeliveries,
  })
}
