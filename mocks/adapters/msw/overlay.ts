import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'msw'
import type { Answer } from '../../call/answer.js'
import { answerFromResponse } from './answer-from-response.js'

/** One request, with every URL that a handler may know it by. */
export interface OverlaidRequest {
  method: string
  headers: IncomingHttpHeaders
  rawBody: Buffer
  /** The first that a handler matches is the one it sees. */
  urls: readonly string[]
}

/** Answers out of an integrator's own handlers; nothing where ours are to answer. */
export type Overlay = (request: OverlaidRequest) => Promise<Answer | undefined>

/** What the Fetch standard refuses to make a Request of. */
const unspeakable = ['CONNECT', 'TRACE', 'TRACK']

/**
 * Lays MSW handlers over the mock: the first that gives a response answers, and each runs once a request.
 * Not through `handleRequest()`, on which `@mswjs/http-middleware` is built: its cookie jar would show one
 * client's cookies to the next, and `HttpResponse.error()` would end the process.
 */
export function overlayOf(handlers: readonly RequestHandler[]): Overlay {
  return async (overlaid) => {
    if (unspeakable.includes(overlaid.method)) return undefined
    for (const handler of handlers) {
      const response = await responseOf(handler, overlaid)
      if (response) return answerFromResponse(response)
    }
    return undefined
  }
}

async function responseOf(handler: RequestHandler, overlaid: OverlaidRequest): Promise<Response | undefined> {
  for (const url of overlaid.urls.filter((candidate) => URL.canParse(candidate))) {
    const request = requestOf(url, overlaid)
    const result = await handler.run({
      request,
      requestId: crypto.randomUUID(),
      resolutionContext: { baseUrl: new URL(url).origin },
    })
    if (result) return result.response
  }
  return undefined
}

function requestOf(url: string, { method, headers, rawBody }: OverlaidRequest): Request {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((single): [string, string] => [name, single]),
  )
  return new Request(url, {
    method,
    headers: pairs,
    ...(rawBody.length > 0 && method !== 'GET' && method !== 'HEAD' && { body: new Uint8Array(rawBody) }),
  })
}
