import { contentCodings } from '../../../../contracts/wire/content/decode-content.js'
import { readContent } from '../../../../contracts/wire/content/read-content.js'
import type { MessageParts } from '../../../run/http/carried-message.js'
import { judgedContent } from '../../../../contracts/wire/content/judged-content.js'

/** Bytes of a recorded body that are decoded. */
const longestBody = 10 * 1024 * 1024

/**
 * A message as a recording holds it. Most recorders decode what they keep and leave the header that says how it was
 * carried, some keep it as it was: a text is taken as it stands, and bytes that are none are decoded. What comes of
 * neither is the recorder's work, and not kept whole.
 */
export function recordedMessage(headers: Readonly<Record<string, string>>, held: Buffer): MessageParts {
  const codings = contentCodings(headers['content-encoding'])
  if (codings.length === 0 || isText(held)) {
    return { headers, carried: held, content: judgedContent(held, {}, longestBody) }
  }
  const content = readContent(held, headers['content-encoding'], longestBody)
  return { headers, carried: held, content, isCut: 'problem' in content }
}

/** UTF-8 that a writer may have meant: what a coding makes is either no UTF-8 or full of control characters. */
function isText(held: Buffer): boolean {
  const text = held.toString()
  return Buffer.from(text).equals(held) && !/[\u0000-\u0008\u000e-\u001f]/.test(text)
}
