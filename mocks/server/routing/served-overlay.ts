import { log } from '../log/log.js'
import type { IncomingMessage } from 'node:http'
import { documentedServers } from '../../../contracts/openapi/documented-servers.js'
import type { Answer } from '../../call/answer.js'
import type { Overlay } from '../../adapters/msw/overlay.js'
import type { Route } from './route-table.js'

/** An integrator's own handlers in front of the server's routes. */
export class ServedOverlay {
  readonly #overlay: Overlay

  constructor(overlay: Overlay) {
    this.#overlay = overlay
  }

  /** Their answer; nothing where none of them answers. A handler that throws is answered with 500. */
  async answer(request: IncomingMessage, rawBody: Buffer, route?: Route): Promise<Answer | undefined> {
    const { method = 'GET', headers } = request
    try {
      return await this.#overlay({ method, headers, rawBody, urls: urlsOf(request, route) })
    } catch (error) {
      const call = `${method} ${request.url?.split('?')[0]}`
      log('error', {
        en: `answering ${call} by --handlers: expected an answer, got ${String(error)}. Fix the handler.`,
        tr: `${call} --handlers ile yanıtlanırken bir yanıt bekleniyordu, gelen: ${String(error)}. Handler’ı düzeltin.`,
      })
      return route?.played.surface.refusals.brokenServer ?? { status: 500, body: { error: String(error) } }
    }
  }
}

/** A handler may be written for the partner's documented URL or for the one that was called. */
function urlsOf(request: IncomingMessage, route?: Route): string[] {
  const [, path = '/', query = ''] = /^([^?]*)(\?.*)?$/s.exec(request.url ?? '/') ?? []
  const origin = `http://${request.headers.host ?? 'localhost'}`
  const called = origin + path.replace(/^\/@[^/]*/, '') + query
  if (!route) return [called]
  const { contract, surface } = route.played.surface
  const documented = documentedServers(contract, surface).map((server) => server + route.path + query)
  return [...documented, `${origin}/${surface}${route.path}${query}`, called]
}
