import type { World } from '../world/world.js'
import type { ReceivedRequest } from './received-request.js'

/** A request as an operation sees it: in the world that it happens in. */
export interface Call extends ReceivedRequest {
  world: World
}

/** The value of a header; of one that came several times, the first. */
export function headerOf(call: ReceivedRequest, name: string): string | undefined {
  const value = call.headers[name]
  return Array.isArray(value) ? value[0] : value
}
