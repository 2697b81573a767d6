import type { Routes } from '../../call/operation-at.js'
import { receiveRequest } from '../../call/receive-request.js'
import type { ReceivedRequest } from '../../call/received-request.js'
import { defaultLimits } from '../../limits/limits.js'
import { readRequestBody } from './read-request-body.js'

/** How a call's headers came over the wire: a Fetch request has forgotten their spelling. */
export type WireHeaders = Pick<ReceivedRequest, 'headers' | 'rawHeaders'>

/** A Fetch request, its bytes read once; or the limit that it is beyond. */
export async function receiveFetchRequest(
  routes: Routes,
  request: Request,
  path: string,
  { headers, rawHeaders }: WireHeaders = headersOf(request),
): Promise<ReceivedRequest | 'bodyBytes' | 'bodyDepth'> {
  const carried = await readRequestBody(request, defaultLimits.bodyBytes)
  if (carried === 'too-large') return 'bodyBytes'
  const query = new URL(request.url).search.slice(1)
  const arrived = { method: request.method, path, query, headers, rawHeaders }
  const contentEncoding = request.headers.get('content-encoding') ?? undefined
  return receiveRequest(routes, arrived, carried, contentEncoding, defaultLimits)
}

function headersOf({ headers }: Request): WireHeaders {
  return { headers: Object.fromEntries(headers), rawHeaders: [...headers].flat() }
}
