import { contentCodings } from '../../../contracts/wire/content/decode-content.js'
import type { CarriedRecord } from '../../record/run-record.js'
import type { CarriedMessage } from './carried-message.js'

/** A header may be of any length. */
const longestName = 60

/** How a body went over the wire, for a record; nothing where it did so as it stands there. */
export function carriedRecord(message: CarriedMessage | undefined): { carried?: CarriedRecord } {
  if (!message) return {}
  const { content, carried, headers, isCut } = message
  const codings = 'problem' in content ? contentCodings(headers['content-encoding']) : content.codings
  const problem = isCut ? 'not-kept' : 'problem' in content ? content.problem : undefined
  if (codings.length === 0 && !problem) return {}
  return {
    carried: {
      coding: codings.join(', ').slice(0, longestName),
      bytes: carried.length,
      ...(problem && { problem }),
    },
  }
}

/** The text of a body, with the byte order mark that it may have had; of one that cannot be decoded, what is text as it stands. */
export function shownText({ content, carried }: CarriedMessage): string {
  if ('problem' in content) return isText(carried) ? carried.toString() : ''
  return `${content.hadByteOrderMark ? '\uFEFF' : ''}${content.bytes.toString()}`
}

function isText(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString()).equals(bytes)
}
