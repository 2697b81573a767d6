import { createPublicKey, type KeyObject } from 'node:crypto'
import type { Signer } from './attestation-facts.js'
import { sha256Of } from './sha256.js'

/** How a statement names the holder of a key, private or public. */
export function signerOf(key: KeyObject): Signer {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return {
    keyId: `sha256:${sha256Of(publicKey.export({ type: 'spki', format: 'der' }))}`,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  }
}
