import type { IncomingMessage, ServerResponse } from 'node:http'
import type { World } from '../../world/world.js'
import type { Worlds } from '../../world/worlds.js'

/** A request as another process needs it that has the world. */
export interface RoutedRequest {
  request: IncomingMessage
  response: ServerResponse
  /** As it was sent, sandbox and query included. */
  target: string
  rawBody: Buffer
}

/**
 * Does something in the world of a request and gives what came of it; nothing where another process has the world
 * and has answered the request.
 */
export type WorldRouting = <Result>(
  sandbox: string,
  routed: RoutedRequest,
  act: (world: World) => Result | Promise<Result>,
) => Result | Promise<Result | undefined>

/** The routing of a process that has all its worlds itself. */
export function routeWithin(worlds: Worlds): WorldRouting {
  return <Result>(sandbox: string, _routed: RoutedRequest, act: (world: World) => Result | Promise<Result>) =>
    // None of them is elsewhere.
    worlds.within(sandbox, act) as Result | Promise<Result>
}
