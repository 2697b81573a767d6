import { createPrivateKey, type KeyObject } from 'node:crypto'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { AttestationError } from '../attestation-error.js'
import type { Signer } from '../attestation-facts.js'
import { signerOf } from './signer-of.js'

export interface SigningKey {
  privateKey: KeyObject
  signer: Signer
}

export const keyRemedy: Bilingual = {
  en: 'Make one with: openssl genpkey -algorithm ed25519 -out key.pem',
  tr: 'Bir tane üretin: openssl genpkey -algorithm ed25519 -out key.pem',
}

/** Reads a private Ed25519 key in PEM; `name` is what its user called it. */
export function readSigningKey(pem: string, name: string, passphrase?: string): SigningKey {
  const reading = {
    en: `reading the key ${name}: expected a private Ed25519 key in PEM (PKCS #8)`,
    tr: `${name} anahtarı: PEM (PKCS #8) biçiminde özel bir Ed25519 anahtarı bekleniyordu`,
  }
  const isEncrypted = /^-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(pem)
  if (isEncrypted && passphrase === undefined)
    throw new AttestationError({
      en: `${reading.en}, it is encrypted and no passphrase was given. Put it into the environment variable UYUM_KEY_PASSPHRASE.`,
      tr: `${reading.tr}, anahtar şifreli ve parolası verilmedi. Parolayı UYUM_KEY_PASSPHRASE ortam değişkenine koyun.`,
    })
  const privateKey = privateKeyIn(pem, passphrase)
  if (!privateKey && isEncrypted)
    throw new AttestationError({
      en: `${reading.en}, the passphrase does not open it. Put the right one into the environment variable UYUM_KEY_PASSPHRASE.`,
      tr: `${reading.tr}, parola anahtarı açmıyor. Doğrusunu UYUM_KEY_PASSPHRASE ortam değişkenine koyun.`,
    })
  if (!privateKey)
    throw new AttestationError({
      en: `${reading.en}, ${whatElse(pem).en}. ${keyRemedy.en}`,
      tr: `${reading.tr}, ${whatElse(pem).tr}. ${keyRemedy.tr}`,
    })
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new AttestationError({
      en: `${reading.en}, it is a key of another kind (${privateKey.asymmetricKeyType}). ${keyRemedy.en}`,
      tr: `${reading.tr}, bu başka türden bir anahtar (${privateKey.asymmetricKeyType}). ${keyRemedy.tr}`,
    })
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

function whatElse(pem: string): Bilingual {
  const kind = /^-----BEGIN ([A-Z0-9 ]+)-----/m.exec(pem)?.[1]
  if (kind === undefined) return { en: 'there is no PEM in it', tr: 'içinde PEM yok' }
  if (kind === 'PUBLIC KEY')
    return {
      en: 'it is the public key, and only the private one signs',
      tr: 'bu açık anahtar, yalnız özel anahtar imzalar',
    }
  return {
    en: `what follows BEGIN ${kind} is none that can be read`,
    tr: `BEGIN ${kind} ardındaki okunamıyor`,
  }
}
