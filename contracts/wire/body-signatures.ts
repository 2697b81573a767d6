import { createHmac, type BinaryToTextEncoding } from 'node:crypto'

/** How a secret signs a body, by the name that a sheet gives it. */
export const bodySignatures = {
  'hmac-sha256-hex': hmac('sha256', 'hex'),
  'hmac-sha256-base64': hmac('sha256', 'base64'),
  'sha256=hmac-sha256-hex': (body: Buffer, secret: string) => `sha256=${hmac('sha256', 'hex')(body, secret)}`,
  'hmac-sha512-hex': hmac('sha512', 'hex'),
  'hmac-sha1-hex': hmac('sha1', 'hex'),
} as const

function hmac(algorithm: string, encoding: BinaryToTextEncoding) {
  return (body: Buffer, secret: string): string => createHmac(algorithm, secret).update(body).digest(encoding)
}
