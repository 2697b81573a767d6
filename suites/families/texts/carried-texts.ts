import type { Target } from '../../run/target/target.js'
import type { SurfaceFacts } from '../surface-facts.js'

/** Makes what is sent: a JSON value, or bytes. */
export type Body = (target: Target, facts: SurfaceFacts) => unknown

const mark = '<here>'
const notUtf8 = Buffer.from([0xff, 0xfe, 0xc3])

/** A valid body with this in place of one of its free texts, as it stands in the JSON. */
export function carriedAs(...json: readonly (string | Buffer)[]) {
  return async (target: Target, facts: SurfaceFacts): Promise<Buffer> => {
    const [before = '', after = ''] = JSON.stringify(await facts.carrying(target, mark)).split(`"${mark}"`)
    return Buffer.concat([before, ...json, after].map(bytesOf))
  }
}

function bytesOf(part: string | Buffer): Buffer {
  return typeof part === 'string' ? Buffer.from(part) : part
}

/** A valid body with bytes in one of its free texts that no text has in UTF-8. */
export function carryingNoUtf8(before = '', after = ''): Body {
  return carriedAs(`"${before}`, notUtf8, `${after}"`)
}
