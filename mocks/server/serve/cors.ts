import type { IncomingMessage, ServerResponse } from 'node:http'
import { OptionError } from '../../options/option-error.js'

/** Pages of which origins may call the partners' paths from a browser: all, or these. */
export type Cors = boolean | readonly string[]

/** The origins as browsers write them; what is none is refused. */
export function requireOrigins(cors: Cors): Cors {
  if (typeof cors === 'boolean') return cors
  return cors.map((text) => {
    const origin = URL.canParse(text) ? new URL(text).origin : text
    if (text === 'null' || (origin !== 'null' && text.replace(/\/$/, '').toLowerCase() === origin))
      return origin
    throw new OptionError({
      en: `letting pages call the mock: expected origins like http://localhost:5173, got "${text}". Leave out path and query; without any origin every page may call.`,
      tr: `--cors: http://localhost:5173 gibi kökenler bekleniyordu, “${text}” geldi. Yolu ve sorguyu yazmayın; hiç köken verilmezse her sayfa çağırabilir.`,
    })
  })
}

/**
 * Lets a page read the answer where its origin may call, and answers a browser that asks beforehand: gives whether
 * that was all. https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function answerBrowser(request: IncomingMessage, response: ServerResponse, cors: Cors): boolean {
  const { origin } = request.headers
  if (origin === undefined || cors === false || (cors !== true && !cors.includes(origin))) return false
  response.setHeader('vary', 'Origin')
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-credentials', 'true')
  const method = request.headers['access-control-request-method']
  if (request.method !== 'OPTIONS' || method === undefined) {
    // The star stands for itself where a page sends its cookies.
    response.setHeader('access-control-expose-headers', '*, Retry-After, WWW-Authenticate')
    return false
  }
  response.setHeader('access-control-allow-methods', method)
  const names = request.headers['access-control-request-headers']
  if (names !== undefined) response.setHeader('access-control-allow-headers', names)
  if (request.headers['access-control-request-private-network'] === 'true')
    response.setHeader('access-control-allow-private-network', 'true')
  response.writeHead(204).end()
  return true
}
