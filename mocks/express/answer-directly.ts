import type { Request, RequestHandler } from 'express'
import type { SurfaceHandler } from '../handle-call.js'
import { defaultLimits } from '../limits/limits.js'
import type { Reach } from '../replicas/reach.js'
import { serveCall } from '../server/serve-call.js'
import type { World } from '../world.js'

/** Answers without MSW, whose Fetch requests know no TRACE and no broken Host: undocumented methods and paths. */
export function answerDirectly(
  handler: SurfaceHandler,
  world: World,
  pathOf: (request: Request) => string,
): RequestHandler {
  const reach: Reach = (_sandbox, _reaching, act) => act(world)
  const service = { reach, limits: defaultLimits }
  return (request, response) =>
    serveCall(request, response, { handler, path: pathOf(request) }, world.name, service)
}
