import type { StoreLocation } from './store-location.js'
import type { WorldStore } from './world-store.js'

/** Opens the place where worlds are kept; none for memory. Drivers are loaded when they are needed: few need one. */
export async function openStore(location: StoreLocation): Promise<WorldStore | undefined> {
  if (location.kind === 'memory') return undefined
  if (location.kind === 'file') {
    const { openFileStore } = await import('./file/file-store.js')
    return openFileStore(location.path)
  }
  const { openRedisStore } = await import('./redis/redis-store.js')
  return openRedisStore(location.url)
}
