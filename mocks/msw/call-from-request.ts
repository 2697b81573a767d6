import type { ContentProblem } from '../../contracts/wire/content/decode-content.js'
import type { Call } from '../call/call.js'
import { defaultLimits } from '../limits/limits.js'
import { readCallBody } from '../call/read-call-body.js'
import type { World } from '../world/world.js'
import { readRequestBody } from './read-request-body.js'

/** How a call's headers came over the wire: a Fetch request has forgotten their spelling. */
export type WireHeaders = Pick<Call, 'headers' | 'rawHeaders'>

/** A Fetch request as an operation sees it, its bytes read once; or the limit that it is beyond. */
export async function callFromRequest(
  request: Request,
  path: string,
  world: World,
  { headers, rawHeaders }: WireHeaders = headersOf(request),
): Promise<{ call: Call; problem: ContentProblem | undefined } | 'bodyBytes' | 'bodyDepth'> {
  const carried = await readRequestBody(request, defaultLimits.bodyBytes)
  if (carried === 'too-large') return 'bodyBytes'
  const read = readCallBody(carried, request.headers.get('content-encoding') ?? undefined, defaultLimits)
  if (typeof read === 'string') return read
  const { problem, ...body } = read
  const query = new URL(request.url).search.slice(1)
  return { call: { method: request.method, path, query, headers, rawHeaders, ...body, world }, problem }
}

function headersOf({ headers }: Request): WireHeaders {
  return { headers: Object.fromEntries(headers), rawHeaders: [...headers].flat() }
}
