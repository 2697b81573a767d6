import { hasByteOrderMark, withoutByteOrderMark } from './byte-order-mark.js'
import type { ContentProblem } from './decode-content.js'
import { readContent, type ReadContent } from './read-content.js'

/**
 * A body as it is judged. JSON under a coding that nobody knows is JSON all the same: some servers name their
 * charset in Content-Encoding, and clients that do not know the name read what stands there.
 */
export function judgedContent(
  carried: Buffer,
  headers: Readonly<Record<string, string>>,
  maxBytes: number,
): ReadContent | ContentProblem {
  const content = readContent(carried, headers['content-encoding'], maxBytes)
  if (!('problem' in content) || content.problem !== 'unknown-coding' || !isJson(carried)) return content
  return {
    bytes: withoutByteOrderMark(carried),
    codings: [],
    hadByteOrderMark: hasByteOrderMark(carried),
  }
}

function isJson(carried: Buffer): boolean {
  try {
    JSON.parse(withoutByteOrderMark(carried).toString())
    return true
  } catch {
    return false
  }
}
