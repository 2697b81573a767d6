import { randomBytes } from 'node:crypto'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import { routeAmongPeers } from '../../persistence/replicas/route-among-peers.js'
import { routeWithin, type WorldRouting } from '../../persistence/replicas/world-routing.js'
import { StoredWorlds } from '../../persistence/stores/stored-worlds.js'
import { openStore } from '../../persistence/stores/open-store.js'
import type { StoreLocation } from '../../persistence/stores/store-location.js'
import type { StoreHealth } from '../../persistence/stores/world-store.js'
import type { WorldSettings } from '../../world/world.js'
import { Worlds } from '../../world/worlds.js'

/** The worlds of a server, where they are kept, and how calls reach them. */
export interface Keeping {
  worlds: Worlds
  enterWorld: WorldRouting
  /** What other processes that keep their worlds in the same place prove themselves by. */
  peerSecret?: string
  health(): Promise<StoreHealth>
  /** A secret that all those processes have in common; the proposed one, where there is but one. */
  agree(name: string, proposal: string): Promise<string>
  /** Begins, when calls can come to that address. */
  begin(address: string): Promise<void>
}

export async function keepWorlds(
  location: StoreLocation,
  settings: WorldSettings,
  surfaces: readonly MockSurface[],
): Promise<Keeping> {
  const store = await openStore(location)
  if (!store) return inMemory(new Worlds(settings))
  const worlds = new StoredWorlds(settings, store, surfaces)
  const peerSecret = await store.agree('peer-secret', randomBytes(24).toString('base64url'))
  const isShared = location.kind === 'redis'
  return {
    worlds,
    enterWorld: isShared ? routeAmongPeers(worlds, peerSecret) : routeWithin(worlds),
    ...(isShared && { peerSecret }),
    health: () => store.health(),
    agree: (name, proposal) => store.agree(name, proposal),
    begin: async (address) => {
      await store.join(address)
      await worlds.resume()
    },
  }
}

function inMemory(worlds: Worlds): Keeping {
  return {
    worlds,
    enterWorld: routeWithin(worlds),
    health: () => Promise.resolve({ kind: 'memory', state: 'ok' }),
    agree: (_name, proposal) => Promise.resolve(proposal),
    begin: () => Promise.resolve(),
  }
}
