import type { Request, RequestHandler } from 'express'
import { maxBodyBytes } from '../body-limit.js'
import type { SurfaceHandler } from '../handle-call.js'
import { serveCall } from '../server/serve-call.js'
import type { World } from '../world.js'

/** Answers without MSW, whose Fetch requests know no TRACE and no broken Host: undocumented methods and paths. */
export function answerDirectly(
  handler: SurfaceHandler,
  world: World,
  pathOf: (request: Request) => string,
): RequestHandler {
  return (request, response) =>
    serveCall(request, response, { handler, path: pathOf(request) }, world, { maxBodyBytes })
}
