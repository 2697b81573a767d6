import { gzipSync, deflateSync } from 'node:zlib'
import type { Random } from './random.js'

/** A body as it is sent, and what is said of it. */
export interface SentBody {
  bytes: Buffer
  headers: Readonly<Record<string, string>>
}

const contentTypes = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json; charset=none',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  '',
  ';;;',
  `application/${'x'.repeat(200)}`,
]

/** Nine of ten bodies as they are; of the others, bytes, type or encoding spoilt. */
export function sentBody(text: string, random: Random): SentBody {
  const bytes = Buffer.from(text)
  const json = { 'content-type': 'application/json' }
  if (random.chance(0.9)) return { bytes, headers: json }
  return random.pick<() => SentBody>([
    () => ({ bytes: spoilt(bytes, random), headers: json }),
    () => ({ bytes: bytes.subarray(0, random.below(bytes.length)), headers: json }),
    () => ({ bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]), headers: json }),
    () => ({ bytes: Buffer.from(text, 'utf16le'), headers: json }),
    () => ({ bytes, headers: { 'content-type': random.pick(contentTypes) } }),
    () => ({ bytes: gzipSync(bytes), headers: { ...json, 'content-encoding': 'gzip' } }),
    () => ({ bytes: deflateSync(bytes), headers: { ...json, 'content-encoding': 'deflate' } }),
    () => ({ bytes, headers: { ...json, 'content-encoding': random.pick(['gzip', 'br', 'deflate', 'x']) } }),
    () => ({ bytes: bomb, headers: { ...json, 'content-encoding': 'gzip' } }),
  ])()
}

/** Some kilobytes that unfold to twenty megabytes. */
const bomb = gzipSync(Buffer.alloc(20_000_000, ' '))

function spoilt(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  for (let count = 1 + random.below(4); count > 0 && copy.length > 0; count -= 1) {
    copy[random.below(copy.length)] = random.pick([0, 0xff, 0xc0, 0x80, 0x22, 0x5c, random.below(256)])
  }
  return copy
}
