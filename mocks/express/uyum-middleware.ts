import { Router, type Request } from 'express'
import { embedMock, type EmbeddedOptions } from '../embedded-mock.js'
import type { SurfaceHandler } from '../handle-call.js'
import type { World } from '../world.js'
import { answerDirectly } from './answer-directly.js'
import { answerThroughMsw } from './answer-through-msw.js'
import { requireUnreadBody } from './require-unread-body.js'
import type { Middleware } from './middleware.js'

export { bringAbout } from '../bring-about.js'
export { createWorld } from '../create-world.js'
export type { Middleware } from './middleware.js'

/**
 * The mocked surfaces in an integrator's own express app, at `/<surface><documented path>`:
 * `app.use(uyumMiddleware())`, before any body parser. Everything else goes on to the app. Each call of it
 * makes a world of its own, unless it is given one.
 */
export function uyumMiddleware(options: EmbeddedOptions = {}): Middleware {
  const { handlers, world } = embedMock(options)
  const router = Router({ caseSensitive: true, strict: true })
  for (const handler of handlers) addSurface(router, handler, world)
  return router as unknown as Middleware
}

/** One route an operation, each with a middleware of one handler: chained, the second would find no body. */
function addSurface(router: Router, handler: SurfaceHandler, world: World): void {
  const base = `/${handler.surface.surface}`
  router.use(base, requireUnreadBody)
  for (const [path, methods] of handler.routes) {
    for (const method of methods.keys()) {
      const route = router.route(base + path)
      route[method.toLowerCase() as 'get' | 'post'](answerThroughMsw(handler, path, world))
    }
  }
  router.use(base, answerDirectly(handler, world, pathBelow))
}

/** The path behind where the middleware stands: `url` has a slash of express's own where nothing is behind. */
function pathBelow({ originalUrl, baseUrl }: Request): string {
  return originalUrl.replace(/\?.*/s, '').slice(baseUrl.length)
}
