import * as msw from 'msw'
import type { HttpHandler } from 'msw'
import { documentedServers } from '../../../contracts/openapi/documented-servers.js'
import type { AnySurface, Surface } from '../../../contracts/contract/surfaces.js'
import { faultOfBaseUrl } from '../../../contracts/wire/base-url.js'
import { embedMock, type EmbeddedMock, type EmbeddedOptions } from '../embedded/embedded-mock.js'
import type { PlayedSurface } from '../../call/played-surface.js'
import { OptionError } from '../../options/option-error.js'
import { answerRequest } from './answer-request.js'
import { requireCallersMsw } from './require-callers-msw.js'
import { responseFromAnswer } from './response-from-answer.js'

export { bringAbout } from '../../world/force-state.js'
export { createWorld } from '../../world/create-world.js'

export interface HandlersOptions extends EmbeddedOptions {
  /**
   * Where a surface is served, instead of the documented URL. A POS or a courier has no documented one: its
   * surfaces are played only where they stand here.
   */
  baseUrls?: Readonly<Partial<Record<AnySurface, string>>>
}

/** A surface at one of its base URLs. */
interface Place {
  played: PlayedSurface
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
  const places = mock.played.flatMap((played) => placesOf(played, baseUrls, options.surfaces))
  return [
    ...places.flatMap((place) => documentedHandlers(place, mock)),
    ...places.flatMap((place) => otherHandlers(place, mock)),
  ]
}

function placesOf(
  played: PlayedSurface,
  baseUrls: Readonly<Partial<Record<AnySurface, string>>>,
  asked: readonly AnySurface[] = [],
): Place[] {
  const { surface, contract } = played.surface
  const own = baseUrls[surface]
  const found = own === undefined ? documentedServers(contract, surface) : [readBaseUrl(surface, own)]
  if (found.length === 0 && asked.includes(surface)) {
    throw new OptionError({
      en: `making handlers of ${surface}: expected its base URL, as no document names one. Give baseUrls: { '${surface}': 'https://…' }.`,
      tr: `${surface} için handler’lar: hiçbir belge adres vermediği için taban URL bekleniyordu. baseUrls: { '${surface}': 'https://…' } verin.`,
    })
  }
  return found.map((baseUrl) => ({ played, baseUrl }))
}

/** Without its query, which MSW does not look at: a call is met whatever it asks with. */
function readBaseUrl(surface: Surface, text: string): string {
  const fault = faultOfBaseUrl(text, 'https://pos.example.com')
  if (fault !== undefined)
    throw new OptionError({
      en: `making handlers of ${surface}: ${fault.en}`,
      tr: `${surface} için handler’lar: ${fault.tr}`,
    })
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

function documentedHandlers(place: Place, mock: EmbeddedMock): HttpHandler[] {
  return [...place.played.routes].flatMap(([path, methods]) =>
    [...methods.keys()].map((method) => {
      const make = msw.http[method.toLowerCase() as 'get' | 'put' | 'post' | 'delete' | 'patch']
      return make(literally(place.baseUrl) + withParameters(path), resolver(place, mock))
    }),
  )
}

/** What OpenAPI writes in braces as MSW has it; the surface itself reads what stands there. */
function withParameters(path: string): string {
  let count = 0
  return path.replaceAll(/\{[^{}]*\}/g, () => `:p${(count += 1)}`)
}

/** For other methods and paths: the surface refuses them. */
function otherHandlers(place: Place, mock: EmbeddedMock): HttpHandler[] {
  return ['', '/*'].map((rest) => msw.http.all(literally(place.baseUrl) + rest, resolver(place, mock)))
}

/** MSW matches letter case and a last slash loosely; the surface itself knows its paths exactly. */
function resolver({ played, baseUrl }: Place, { world }: EmbeddedMock) {
  const prefix = new URL(baseUrl).pathname.replace(/\/$/, '')
  return async ({ request }: { request: Request }): Promise<Response> => {
    const below = new URL(request.url).pathname.slice(prefix.length)
    // A URL without a path has `/` for one.
    const path = prefix === '' && below === '/' ? '' : below
    return responseFromAnswer(await answerRequest(played, world, request, path), request.method)
  }
}
