import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whether a signature of MuditaKurye is the HMAC-SHA256 of the body, in lower-case hex. */
export function isSigned(body: Buffer, signature: string | string[] | undefined, secret: string): boolean {
  const own = Buffer.from(createHmac('sha256', secret).update(body).digest('hex'))
  const given = Buffer.from(String(signature))
  // Compared in a time that tells nothing of where they differ.
  return given.length === own.length && timingSafeEqual(given, own)
}
