import { refuse } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import { posError } from './errors.js'
import { signatureHeader, signatureOf } from './signature.js'
import type { PosState } from './state.js'

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
