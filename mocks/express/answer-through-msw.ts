import { AsyncLocalStorage } from 'node:async_hooks'
import { createMiddleware } from '@mswjs/http-middleware'
import type { Request, RequestHandler, Response as ExpressResponse } from 'express'
import { http } from 'msw'
import type { SurfaceHandler } from '../handle-call.js'
import { answerRequest } from '../msw/answer-request.js'
import { responseFromAnswer } from '../msw/response-from-answer.js'
import { writeAnswer } from '../server/write-answer.js'
import type { World } from '../world.js'
import { answerDirectly } from './answer-directly.js'

/** The exchange that a resolver answers: MSW hides the spelling of headers and the socket. */
const exchanges = new AsyncLocalStorage<{ request: Request; response: ExpressResponse }>()

/** One operation as MSW handler behind the express route that found it. */
export function answerThroughMsw(handler: SurfaceHandler, path: string, world: World): RequestHandler {
  const resolve = async ({ request }: { request: globalThis.Request }): Promise<Response> => {
    const exchange = exchanges.getStore()!
    const answer = await answerRequest(handler, world, request, path, exchange.request)
    if (!answer.wire) return responseFromAnswer(answer, request.method)
    writeAnswer(exchange.response, answer)
    // Already on the wire: MSW must not answer as well.
    return new Promise(() => undefined)
  }
  // Express has matched the path, exactly. The cast: msw's declarations for import and require differ.
  const middleware = createMiddleware(http.all('*', resolve) as never)
  const directly = answerDirectly(handler, world, () => path)
  return (request, response, next) => {
    if (!isFetchable(request)) return directly(request, response, next)
    return exchanges.run({ request, response }, () => middleware(request, response, next))
  }
}

/** A Fetch request has a URL, made of the Host header, and no body where the method is GET or HEAD. */
function isFetchable({ method, headers, url }: Request): boolean {
  const bodiless = method === 'GET' || method === 'HEAD'
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  return URL.canParse(url, `http://${headers.host ?? ''}`) && !(bodiless && hasBody)
}
