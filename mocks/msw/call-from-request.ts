import type { Call } from '../call.js'
import { defaultLimits } from '../limits/limits.js'
import type { World } from '../world.js'
import { readRequestBody } from './read-request-body.js'

/** How a call's headers came over the wire: a Fetch request has forgotten their spelling. */
export type WireHeaders = Pick<Call, 'headers' | 'rawHeaders'>

/** A Fetch request as an operation sees it, its bytes read once. */
export async function callFromRequest(
  request: Request,
  path: string,
  world: World,
  { headers, rawHeaders }: WireHeaders = headersOf(request),
): Promise<Call | 'too-large'> {
  const rawBody = await readRequestBody(request, defaultLimits.bodyBytes)
  if (rawBody === 'too-large') return rawBody
  return { method: request.method, path, headers, rawHeaders, rawBody, world }
}

function headersOf({ headers }: Request): WireHeaders {
  return { headers: Object.fromEntries(headers), rawHeaders: [...headers].flat() }
}
