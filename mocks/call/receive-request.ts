import { readContent } from '../../contracts/wire/content/read-content.js'
import { isTooDeep } from '../limits/is-too-deep.js'
import type { Limits } from '../limits/limits.js'
import { operationAt, type Routes } from './operation-at.js'
import type { ReceivedRequest } from './received-request.js'

/** A request before its body is read. */
export type Arrived = Pick<ReceivedRequest, 'method' | 'path' | 'query' | 'headers' | 'rawHeaders'>

type ReceivedBody = Pick<ReceivedRequest, 'rawBody' | 'carriedBody' | 'hadByteOrderMark' | 'problem'>

type BodyLimits = Pick<Limits, 'bodyBytes' | 'bodyDepth'>

const firstOfMark = 0xef

/** A request with the operation that it names and the body that it carries; or the limit that it is beyond. */
export function receiveRequest(
  routes: Routes,
  { method, path, query, headers, rawHeaders }: Arrived,
  carried: Buffer,
  contentEncoding: string | undefined,
  limits: BodyLimits,
): ReceivedRequest | keyof BodyLimits {
  const body = readBody(carried, contentEncoding, limits)
  if (typeof body === 'string') return body
  return {
    method,
    path,
    operation: operationAt(routes, path, method) ?? '',
    query,
    headers,
    rawHeaders,
    ...body,
  }
}

/** The one reader of what a request carries: its content codings undone within the limit, past a byte order mark. */
function readBody(
  carried: Buffer,
  contentEncoding: string | undefined,
  limits: BodyLimits,
): ReceivedBody | keyof BodyLimits {
  const isPlain = contentEncoding === undefined && carried[0] !== firstOfMark
  const body = isPlain ? { rawBody: carried } : decode(carried, contentEncoding, limits.bodyBytes)
  if (body.problem?.problem === 'too-large') return 'bodyBytes'
  return isTooDeep(body.rawBody, limits.bodyDepth) ? 'bodyDepth' : body
}

function decode(carried: Buffer, contentEncoding: string | undefined, limit: number): ReceivedBody {
  const content = readContent(carried, contentEncoding, limit)
  if ('problem' in content) return { rawBody: carried, problem: content }
  const { bytes, hadByteOrderMark } = content
  if (bytes === carried) return { rawBody: carried }
  return { rawBody: bytes, carriedBody: carried, ...(hadByteOrderMark && { hadByteOrderMark }) }
}
