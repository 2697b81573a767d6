import type { Writing } from './tracked-map.js'

/** Bytes that are known to be UTF-8: held as they are, for nobody writes into them, and written down as text. */
export const writtenBytes: Required<Pick<Writing<never, Buffer>, 'read'>> = {
  read: (written) => (Buffer.isBuffer(written) ? written : Buffer.from(written as string)),
}

/** What is held, as JSON can hold it. */
export function plainValue(held: unknown): unknown {
  return Buffer.isBuffer(held) ? held.toString() : held
}
