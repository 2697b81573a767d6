import { contentCodings, type ContentProblem } from '../../../contracts/wire/content/decode-content.js'
import { parseJson } from '../../call/parse-json.js'
import { judgedContent } from '../../../contracts/wire/content/judged-content.js'

/** A receiver's body as it is meant, and how it came where it did not come so. */
export interface ReceivedBody {
  /** Empty where what came could not be decoded and is no text. */
  body: string
  carried?: CarriedBody
  /** A byte order mark stood before the JSON, where RFC 8259 (8.1) allows none: some readers stumble over it. */
  hadByteOrderMark?: true
}

/** How a body went over the wire. */
export interface CarriedBody {
  /** The content codings that were undone, or could not be: `gzip`. */
  coding: string
  bytes: number
  /** Why it could not be decoded: that nobody here knows a coding is not the receiver's fault. */
  problem?: ContentProblem['problem']
}

/** A header may be of any length. */
const longestName = 60

/** Reads a body of at most that many bytes, as it is carried and as it is meant. */
export function receivedBody(
  carried: Buffer,
  contentEncoding: string | undefined,
  maxBytes: number,
): ReceivedBody {
  const headers = contentEncoding === undefined ? {} : { 'content-encoding': contentEncoding }
  const content = judgedContent(carried, headers, maxBytes)
  if (!('problem' in content)) {
    const { bytes, codings, hadByteOrderMark } = content
    const body = bytes.toString()
    return {
      body,
      ...(codings.length > 0 && { carried: carriedAs(codings, carried) }),
      ...(hadByteOrderMark && parseJson(body) !== undefined && { hadByteOrderMark }),
    }
  }
  const { problem, coding } = content
  if (problem === 'too-large') {
    throw new Error(
      `the answer is longer than ${maxBytes} bytes once its content coding "${coding}" is undone`,
    )
  }
  return {
    body: textIn(carried),
    carried: { ...carriedAs(contentCodings(contentEncoding), carried), problem },
  }
}

function carriedAs(codings: readonly string[], carried: Buffer): CarriedBody {
  return { coding: codings.join(', ').slice(0, longestName), bytes: carried.length }
}

function textIn(bytes: Buffer): string {
  const text = bytes.toString()
  return Buffer.from(text).equals(bytes) ? text : ''
}
