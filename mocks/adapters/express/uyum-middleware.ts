import type { IncomingMessage } from 'node:http'
import { embedMock, type EmbeddedMock, type EmbeddedOptions } from '../embedded/embedded-mock.js'
import type { Route } from '../../server/routing/route-table.js'
import { answerDirectly } from './answer-directly.js'
import { answerThroughMsw } from './answer-through-msw.js'
import { endOfTheLine } from './end-of-the-line.js'
import { isForMsw } from './is-for-msw.js'
import type { Middleware } from './middleware.js'
import { requireNodeRequest } from './require-node-request.js'

export { bringAbout } from '../../world/force-state.js'
export { createWorld } from '../../world/create-world.js'
export type { Middleware } from './middleware.js'

type Operation = ReturnType<typeof answerThroughMsw>

/**
 * The mocked surfaces in an integrator's own app, at `/<surface><documented path>`: `app.use(uyumMiddleware())` in
 * express or Connect, `app.use()` of Fastify's middie, or
 * `createServer(uyumMiddleware())` of node:http; before any body parser. Everything else goes on to the app. Each call of it makes a world of its own, unless it is given one.
 */
export function uyumMiddleware(options: EmbeddedOptions = {}): Middleware {
  const mock = embedMock(options)
  const operations = documentedOperations(mock)
  return (request, response, next = endOfTheLine(response)) => {
    requireNodeRequest(request, response, next)
    // Where it is mounted below a path of its own, `url` is what is left behind that.
    const path = (request.url ?? '/').replace(/\?.*/s, '')
    const route = findRoute(mock, path)
    if (!route) return next()
    if (request.readableDidRead) return next(bodyIsGone(request))
    const operation = operations.get(`${request.method} ${path}`)
    if (operation && isForMsw(request)) return operation(request, response, next)
    answerDirectly(request, response, route, mock.world)
  }
}

/** By method and path: one middleware each, for chained, the second would find no body. */
function documentedOperations({ played, world }: EmbeddedMock): Map<string, Operation> {
  return new Map(
    played.flatMap((one) =>
      [...one.routes].flatMap(([path, methods]) =>
        [...methods.keys()].map((method): [string, Operation] => [
          `${method} /${one.surface.surface}${path}`,
          answerThroughMsw({ played: one, path }, world),
        ]),
      ),
    ),
  )
}

/** The surface whose base URL the path lies below. */
function findRoute({ played }: EmbeddedMock, path: string): Route | undefined {
  const below = played.find(({ surface: { surface } }) => `${path}/`.startsWith(`/${surface}/`))
  return below && { played: below, path: path.slice(below.surface.surface.length + 1) }
}

/** Refuses to guess: of a body that a parser has read, the bytes are gone, and with them every signature. */
function bodyIsGone(request: IncomingMessage & { originalUrl?: string }): Error {
  return new Error(
    `answering ${request.method} ${request.originalUrl ?? request.url}: expected an unread body, a body parser was there first. Mount uyumMiddleware() before express.json() and its like.`,
  )
}
