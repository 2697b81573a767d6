import { Distrust } from './distrust.js'
import { spell } from './one-spelling.js'
import { list, object, text } from './shape.js'

/** What a DSSE envelope holds: whose signature is over what. */
export interface Envelope {
  payloadType: string
  payload: Uint8Array
  keyId: string
  signature: Uint8Array
}

interface SpelledEnvelope {
  payloadType: string
  payload: string
  signatures: { keyid: string; sig: string }[]
}

const shape = object({
  payloadType: text,
  payload: text,
  signatures: list(object({ keyid: text, sig: text })),
})

/** The bytes of `attestation.json`. */
export function writeEnvelope({ payloadType, payload, keyId, signature }: Envelope): Buffer {
  const signatures = [{ keyid: keyId, sig: Buffer.from(signature).toString('base64') }]
  return spell({ payloadType, payload: Buffer.from(payload).toString('base64'), signatures }, 2)
}

/**
 * Reads `attestation.json`. Narrower than DSSE, which lets base64, JSON and the number of signatures vary: here an
 * envelope has one spelling, so that no byte of it can change unseen.
 */
export function readEnvelope(bytes: Uint8Array): Envelope {
  const { payloadType, payload, signatures } = spelledEnvelope(bytes)
  const [signature] = signatures
  if (!signature || signatures.length > 1)
    throw new Distrust({ kind: 'signature-count', found: signatures.length })
  const envelope = {
    payloadType,
    payload: Buffer.from(payload, 'base64'),
    keyId: signature.keyid,
    signature: Buffer.from(signature.sig, 'base64'),
  }
  if (!writeEnvelope(envelope).equals(bytes)) throw new Distrust({ kind: 'other-spelling' })
  return envelope
}

function spelledEnvelope(bytes: Uint8Array): SpelledEnvelope {
  const value = parsed(bytes)
  if (shape(value, '') !== undefined) throw new Distrust({ kind: 'not-an-envelope' })
  return value as SpelledEnvelope
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw new Distrust({ kind: 'not-an-envelope' })
  }
}
