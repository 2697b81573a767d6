import type { Writing } from './tracked-map.js'

/** Bytes that are known to be UTF-8, written down as text. Nobody writes into them: a snapshot holds them as they are. */
export const writtenBytes: Required<Omit<Writing<never, Buffer>, 'readKey'>> = {
  write: (bytes) => bytes.toString(),
  hold: (bytes) => bytes,
  read: (written) => (Buffer.isBuffer(written) ? written : Buffer.from(written as string)),
}
