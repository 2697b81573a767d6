import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { answerRequest } from '../msw/answer-request.js'
import { responseFromAnswer } from '../msw/response-from-answer.js'
import type { Route } from '../../server/routing/route-table.js'
import { writeAnswer } from '../../server/socket/write-answer.js'
import type { World } from '../../world/world.js'
import type { Next } from './middleware.js'
import { createMiddleware, http } from './msw-middleware.js'

interface NodeExchange {
  request: IncomingMessage
  response: ServerResponse
}

/** The exchange that a resolver answers: MSW hides the spelling of headers and the socket. */
const exchanges = new AsyncLocalStorage<NodeExchange>()

/** A documented operation as MSW played in an express app. */
export function answerThroughMsw({ played, path }: Route, world: World) {
  const resolve = async ({ request }: { request: Request }): Promise<Response> => {
    const exchange = exchanges.getStore()!
    const answer = await answerRequest(played, world, request, path, exchange.request)
    if (!answer.wire) return responseFromAnswer(answer, request.method)
    writeAnswer(exchange.response, answer)
    // Already on the wire: MSW must not answer as well.
    return new Promise(() => undefined)
  }
  // The path is matched, exactly. The cast: msw's declarations for import and require differ.
  const middleware = createMiddleware(http.all('*', resolve) as never)
  return (request: IncomingMessage, response: ServerResponse, next: Next): void =>
    void exchanges.run({ request, response }, () =>
      middleware(request as ExpressRequest, response as ExpressResponse, next),
    )
}
