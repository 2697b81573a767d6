import { createPublicKey } from 'node:crypto'
import { AttestationError } from '../attestation-error.js'
import { signerOf } from './signer-of.js'

/** The id of the key whose signature a reader expects: a public Ed25519 key in PEM; `name` is what he called it. */
export function expectedKeyId(pem: string, name: string): string {
  const reading = `reading the key ${name}: expected a public Ed25519 key in PEM`
  if (pem.includes('PRIVATE KEY-----'))
    throw new AttestationError(
      `${reading}, it is a private one, which no verifier needs. Take the public one out of it: openssl pkey -in key.pem -pubout -out signer.pem`,
    )
  const key = publicKeyIn(pem)
  if (!key)
    throw new AttestationError(
      `${reading}, there is none in it. Ask the signer for his public key, or its id.`,
    )
  if (key.asymmetricKeyType !== 'ed25519')
    throw new AttestationError(
      `${reading}, it is a key of another kind (${key.asymmetricKeyType}). Ask the signer for the key that signed.`,
    )
  return signerOf(key).keyId
}

function publicKeyIn(pem: string) {
  try {
    return createPublicKey({ key: pem, format: 'pem' })
  } catch {
    return undefined
  }
}
