import { createHmac } from 'node:crypto'

export const signatureHeader = 'x-muditakurye-signature'

/** Lower-case hex HMAC-SHA256 of the raw body: from a third party's notes, the official page was not read so far. */
export function signatureOf(rawBody: Buffer, webhookSecret: string): string {
  return createHmac('sha256', webhookSecret).update(rawBody).digest('hex')
}
