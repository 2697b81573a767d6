import type { IncomingMessage, ServerResponse } from 'node:http'
import { defaultLimits } from '../../limits/limits.js'
import type { WorldRouting } from '../../persistence/replicas/world-routing.js'
import type { Route } from '../../server/routing/route-table.js'
import { serveCall } from '../../server/serve/serve-call.js'
import type { World } from '../../world/world.js'

/** Answers without MSW, whose Fetch requests know no TRACE and no broken Host, and whose middleware knows express alone. */
export function answerDirectly(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route,
  world: World,
): void {
  const enterWorld: WorldRouting = (_sandbox, _routed, act) => act(world)
  void serveCall(request, response, route, world.name, { enterWorld, limits: defaultLimits })
}
