import { createPublicKey } from 'node:crypto'
import { AttestationError } from '../attestation-error.js'
import { signerOf } from './signer-of.js'

/** The id of the key whose signature a reader expects: a public Ed25519 key in PEM; `name` is what he called it. */
export function expectedKeyId(pem: string, name: string): string {
  const reading = {
    en: `reading the key ${name}: expected a public Ed25519 key in PEM`,
    tr: `${name} anahtarı: PEM biçiminde açık bir Ed25519 anahtarı bekleniyordu`,
  }
  if (pem.includes('PRIVATE KEY-----'))
    throw new AttestationError({
      en: `${reading.en}, it is a private one, which no verifier needs. Take the public one out of it: openssl pkey -in key.pem -pubout -out signer.pem`,
      tr: `${reading.tr}, bu özel bir anahtar, doğrulayana gerekmez. Açık anahtarı içinden alın: openssl pkey -in key.pem -pubout -out signer.pem`,
    })
  const key = publicKeyIn(pem)
  if (!key)
    throw new AttestationError({
      en: `${reading.en}, there is none in it. Ask the signer for his public key, or its id.`,
      tr: `${reading.tr}, içinde yok. İmzalayandan açık anahtarını ya da anahtarının kimliğini isteyin.`,
    })
  if (key.asymmetricKeyType !== 'ed25519')
    throw new AttestationError({
      en: `${reading.en}, it is a key of another kind (${key.asymmetricKeyType}). Ask the signer for the key that signed.`,
      tr: `${reading.tr}, bu başka türden bir anahtar (${key.asymmetricKeyType}). İmzalayandan imzanın atıldığı anahtarı isteyin.`,
    })
  return signerOf(key).keyId
}

function publicKeyIn(pem: string) {
  try {
    return createPublicKey({ key: pem, format: 'pem' })
  } catch {
    return undefined
  }
}
