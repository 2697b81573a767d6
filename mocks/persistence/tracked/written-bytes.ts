import type { Writing } from './tracked-map.js'

/** Bytes that are known to be UTF-8, written down as text. */
export const writtenBytes: Required<Pick<Writing<never, Buffer>, 'write' | 'read'>> = {
  write: (bytes) => bytes.toString(),
  read: (text) => Buffer.from(text as string),
}
