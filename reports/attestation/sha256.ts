import { createHash } from 'node:crypto'

/** Digest of bytes, as hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
