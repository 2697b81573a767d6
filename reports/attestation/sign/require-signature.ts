import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import type { Signer } from '../attestation-facts.js'
import { CannotVerify } from '../verify/cannot-verify.js'
import { preAuthenticationEncoding, type Envelope } from '../envelope.js'
import { signerOf } from './signer-of.js'

/**
 * The signature is that of the key which the statement itself names: whose key that is, only somebody who knows it
 * from elsewhere can tell.
 */
export function requireSignature({ payloadType, payload, keyId, signature }: Envelope, signer: Signer): void {
  const key = ed25519KeyOf(signer)
  if (!key) throw new CannotVerify({ kind: 'unusable-signer' })
  if (!verify(null, preAuthenticationEncoding(payloadType, payload), key, signature))
    throw new CannotVerify({ kind: 'broken-signature', keyId: signer.keyId })
  // The envelope's own id is not signed.
  if (keyId !== signer.keyId)
    throw new CannotVerify({ kind: 'other-key-id', expected: signer.keyId, found: keyId })
}

/** Nothing where the id is not the key's, or the key is none of ours or not spelled as it is written here. */
function ed25519KeyOf(signer: Signer): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: signer.publicKey, format: 'pem' })
    const own = signerOf(key)
    const isOurs = own.keyId === signer.keyId && own.publicKey === signer.publicKey
    return isOurs && key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}
