import { createPublicKey, hash, type KeyObject } from 'node:crypto'
import type { Signer } from '../attestation-facts.js'

/** How a statement names the holder of a key, private or public. */
export function signerOf(key: KeyObject): Signer {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return {
    keyId: `sha256:${hash('sha256', publicKey.export({ type: 'spki', format: 'der' }))}`,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  }
}
