import { hasByteOrderMark, withoutByteOrderMark } from './byte-order-mark.js'
import { contentCodings, decodeContent, type ContentProblem } from './decode-content.js'

/** A body as it is meant. */
export interface ReadContent {
  /** Decoded, and without a byte order mark. */
  bytes: Buffer
  /** The content codings that were undone, in the order in which they had been applied. */
  codings: readonly string[]
  /** Such a mark stood before the text. */
  hadByteOrderMark: boolean
}

/**
 * Reads a body as it was carried: with its content codings undone and past a byte order mark. The one reader for all
 * who judge, act on or show a body; who signs, passes on or counts bytes takes those that were carried.
 */
export function readContent(
  carried: Buffer,
  contentEncoding: string | undefined,
  maxBytes: number,
): ReadContent | ContentProblem {
  const decoded = decodeContent(carried, contentEncoding, maxBytes)
  if ('problem' in decoded) return decoded
  return {
    bytes: withoutByteOrderMark(decoded.bytes),
    codings: carried.length === 0 ? [] : contentCodings(contentEncoding),
    hadByteOrderMark: hasByteOrderMark(decoded.bytes),
  }
}
