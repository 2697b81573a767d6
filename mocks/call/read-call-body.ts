import type { ContentProblem } from '../../contracts/wire/content/decode-content.js'
import { readContent } from '../../contracts/wire/content/read-content.js'
import type { Call } from './call.js'
import { isTooDeep } from '../limits/is-too-deep.js'
import type { Limits } from '../limits/limits.js'

/** A body as a call holds it; with a problem, as it was carried. */
export interface CallBody extends Pick<Call, 'rawBody' | 'carriedBody' | 'hadByteOrderMark'> {
  problem?: ContentProblem
}

const firstOfMark = 0xef

/**
 * The one reader of what a request carries: its content codings undone within the limit, past a byte order mark. Gives
 * the limit that it is beyond, if it is.
 */
export function readCallBody(
  carried: Buffer,
  contentEncoding: string | undefined,
  limits: Pick<Limits, 'bodyBytes' | 'bodyDepth'>,
): CallBody | 'bodyBytes' | 'bodyDepth' {
  const isPlain = contentEncoding === undefined && carried[0] !== firstOfMark
  const body = isPlain ? { rawBody: carried } : read(carried, contentEncoding, limits.bodyBytes)
  if (body.problem?.problem === 'too-large') return 'bodyBytes'
  return isTooDeep(body.rawBody, limits.bodyDepth) ? 'bodyDepth' : body
}

function read(carried: Buffer, contentEncoding: string | undefined, limit: number): CallBody {
  const content = readContent(carried, contentEncoding, limit)
  if ('problem' in content) return { rawBody: carried, problem: content }
  const { bytes, hadByteOrderMark } = content
  if (bytes === carried) return { rawBody: carried }
  return { rawBody: bytes, carriedBody: carried, ...(hadByteOrderMark && { hadByteOrderMark }) }
}
