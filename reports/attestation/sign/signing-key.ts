import { createPrivateKey, type KeyObject } from 'node:crypto'
import { AttestationError } from '../attestation-error.js'
import type { Signer } from '../attestation-facts.js'
import { signerOf } from './signer-of.js'

export interface SigningKey {
  privateKey: KeyObject
  signer: Signer
}

export const keyRemedy = 'Make one with: openssl genpkey -algorithm ed25519 -out key.pem'

/** Reads a private Ed25519 key in PEM; `name` is what its user called it. */
export function readSigningKey(pem: string, name: string, passphrase?: string): SigningKey {
  const reading = `reading the key ${name}: expected a private Ed25519 key in PEM (PKCS #8)`
  const isEncrypted = /^-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(pem)
  if (isEncrypted && passphrase === undefined)
    throw new AttestationError(
      `${reading}, it is encrypted and no passphrase was given. Put it into the environment variable UYUM_KEY_PASSPHRASE.`,
    )
  const privateKey = privateKeyIn(pem, passphrase)
  if (!privateKey && isEncrypted)
    throw new AttestationError(
      `${reading}, the passphrase does not open it. Put the right one into the environment variable UYUM_KEY_PASSPHRASE.`,
    )
  if (!privateKey) throw new AttestationError(`${reading}, ${whatElse(pem)}. ${keyRemedy}`)
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new AttestationError(
      `${reading}, it is a key of another kind (${privateKey.asymmetricKeyType}). ${keyRemedy}`,
    )
  return { privateKey, signer: signerOf(privateKey) }
}

/** Nothing where the text holds no private key; why is for the caller to say, OpenSSL's words are for its authors. */
function privateKeyIn(pem: string, passphrase: string | undefined): KeyObject | undefined {
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(passphrase !== undefined && { passphrase }) })
  } catch {
    return undefined
  }
}

function whatElse(pem: string): string {
  const kind = /^-----BEGIN ([A-Z0-9 ]+)-----/m.exec(pem)?.[1]
  if (kind === undefined) return 'there is no PEM in it'
  if (kind === 'PUBLIC KEY') return 'it is the public key, and only the private one signs'
  return `what follows BEGIN ${kind} is none that can be read`
}
