import * as msw from 'msw'
import type { HttpHandler } from 'msw'
import { documentedServers } from '../../contracts/openapi/documented-servers.js'
import type { Surface } from '../../contracts/surfaces.js'
import { faultOfBaseUrl } from '../../contracts/wire/base-url.js'
import { embedMock, type EmbeddedMock, type EmbeddedOptions } from '../embedded/embedded-mock.js'
import type { SurfaceHandler } from '../call/handle-call.js'
import { OptionError } from '../options/option-error.js'
import { answerRequest } from './answer-request.js'
import { requireCallersMsw } from './require-callers-msw.js'
import { responseFromAnswer } from './response-from-answer.js'

export { bringAbout } from '../world/force-state.js'
export { createWorld } from '../world/create-world.js'

export interface HandlersOptions extends EmbeddedOptions {
  /**
   * Where a surface is served, instead of the documented URL. A POS or a courier has no documented one: its
   * surfaces are played only where they stand here.
   */
  baseUrls?: Readonly<Partial<Record<Surface, string>>>
}

interface PlayedSurface {
  handler: SurfaceHandler
  baseUrl: string
}

/**
 * MSW handlers for the mocked surfaces at their production URLs: `setupServer(...handlers())`, and the code
 * under test stays as it is. Each call of it makes a world of its own, so `server.resetHandlers(...handlers())`
 * begins anew. What is called below a base URL and is not documented gets the partner's refusal, and never
 * the network.
 */
export function handlers(options: HandlersOptions = {}): HttpHandler[] {
  requireCallersMsw(handlers)
  const { baseUrls = {}, ...embedded } = options
  const mock = embedMock(embedded)
  const played = mock.handlers.flatMap((handler) => places(handler, baseUrls, options.surfaces))
  return [
    ...played.flatMap((surface) => documentedHandlers(surface, mock)),
    ...played.flatMap((surface) => otherHandlers(surface, mock)),
  ]
}

function places(
  handler: SurfaceHandler,
  baseUrls: Readonly<Partial<Record<Surface, string>>>,
  asked: readonly Surface[] = [],
): PlayedSurface[] {
  const { surface, contract } = handler.surface
  const own = baseUrls[surface]
  const found = own === undefined ? documentedServers(contract, surface) : [readBaseUrl(surface, own)]
  if (found.length === 0 && asked.includes(surface)) {
    throw new OptionError(
      `making handlers of ${surface}: expected its base URL, as no document names one. Give baseUrls: { '${surface}': 'https://…' }.`,
    )
  }
  return found.map((baseUrl) => ({ handler, baseUrl }))
}

/** Without its query, which MSW does not look at: a call is met whatever it asks with. */
function readBaseUrl(surface: Surface, text: string): string {
  const fault = faultOfBaseUrl(text, 'https://pos.example.com')
  if (fault !== undefined) throw new OptionError(`making handlers of ${surface}: ${fault}`)
  const { origin, pathname } = new URL(text)
  return origin + pathname.replace(/(?<!\/)\/+$/, '')
}

/** A base URL as a pattern of MSW: what stands in its path stands for itself. */
function literally(baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl)
  if (pathname === '/') return origin
  // MSW makes a wildcard of any asterisk, escaped or not.
  return origin + pathname.replaceAll(/[()+?:{}[\]\\]/g, '\\$&').replaceAll('*', '(\\x2a)')
}

function documentedHandlers(surface: PlayedSurface, mock: EmbeddedMock): HttpHandler[] {
  return [...surface.handler.routes].flatMap(([path, methods]) =>
    [...methods.keys()].map((method) => {
      const make = msw.http[method.toLowerCase() as 'get' | 'put' | 'post' | 'delete' | 'patch']
      return make(literally(surface.baseUrl) + path, resolver(surface, mock))
    }),
  )
}

/** For other methods and paths: the surface refuses them. */
function otherHandlers(surface: PlayedSurface, mock: EmbeddedMock): HttpHandler[] {
  return ['', '/*'].map((rest) => msw.http.all(literally(surface.baseUrl) + rest, resolver(surface, mock)))
}

/** MSW matches letter case and a last slash loosely; the surface itself knows its paths exactly. */
function resolver({ handler, baseUrl }: PlayedSurface, { world }: EmbeddedMock) {
  const prefix = new URL(baseUrl).pathname.replace(/\/$/, '')
  return async ({ request }: { request: Request }): Promise<Response> => {
    const below = new URL(request.url).pathname.slice(prefix.length)
    // A URL without a path has `/` for one.
    const path = prefix === '' && below === '/' ? '' : below
    return responseFromAnswer(await answerRequest(handler, world, request, path), request.method)
  }
}
