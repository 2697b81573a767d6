import { createHmac } from 'node:crypto'
import { refuse } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import { posError } from './errors.js'
import type { PosState } from './state.js'

export const signatureHeader = 'x-muditakurye-signature'

/** Lower-case hex HMAC-SHA256 of the raw body: from a third party's notes, the official page was not read so far. */
export function signatureOf(rawBody: Buffer, webhookSecret: string): string {
  return createHmac('sha256', webhookSecret).update(rawBody).digest('hex')
}

/** Lets only those events in that are signed with the agreed secret; all where none was agreed. */
export function requireSignature(call: Call, { webhookSecret }: PosState): void {
  if (webhookSecret === undefined) return
  const signature = headerOf(call, signatureHeader)
  if (signature === undefined) refuse(posError('missingSignature'))
  // No document says whether a sender signs before or after it compresses.
  const signed = [call.rawBody, call.carriedBody ?? call.rawBody]
  if (!signed.some((bytes) => signature === signatureOf(bytes, webhookSecret)))
    refuse(posError('wrongSignature'))
}
