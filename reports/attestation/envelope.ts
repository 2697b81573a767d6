import { CannotVerify } from './verify/cannot-verify.js'

/** What a DSSE envelope holds: whose signature is over what. */
export interface Envelope {
  payloadType: string
  payload: Uint8Array
  keyId: string
  signature: Uint8Array
}

/** What the signature is over, so that nobody can have a payload taken for one of another type (DSSE v1, protocol.md). */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}

/** The bytes of `attestation.json`. */
export function writeEnvelope({ payloadType, payload, keyId, signature }: Envelope): Buffer {
  const signatures = [{ keyid: keyId, sig: Buffer.from(signature).toString('base64') }]
  const envelope = { payloadType, payload: Buffer.from(payload).toString('base64'), signatures }
  return Buffer.from(`${JSON.stringify(envelope, null, 2)}\n`)
}

/**
 * Reads `attestation.json`. Narrower than DSSE, which lets base64, JSON and the number of signatures vary: here an
 * envelope has one spelling, so that no byte of it can change unseen.
 */
export function readEnvelope(bytes: Uint8Array): Envelope {
  const { payloadType, payload, signatures } = parsed(bytes)
  if (typeof payloadType !== 'string' || typeof payload !== 'string' || !Array.isArray(signatures))
    throw new CannotVerify({ kind: 'not-an-envelope' })
  if (signatures.length !== 1) throw new CannotVerify({ kind: 'signature-count', found: signatures.length })
  const { keyid, sig } = (signatures[0] ?? {}) as { keyid?: unknown; sig?: unknown }
  if (typeof keyid !== 'string' || typeof sig !== 'string')
    throw new CannotVerify({ kind: 'not-an-envelope' })
  const envelope = {
    payloadType,
    payload: Buffer.from(payload, 'base64'),
    keyId: keyid,
    signature: Buffer.from(sig, 'base64'),
  }
  if (!writeEnvelope(envelope).equals(bytes)) throw new CannotVerify({ kind: 'other-spelling' })
  return envelope
}

function parsed(bytes: Uint8Array): { payloadType?: unknown; payload?: unknown; signatures?: unknown } {
  try {
    return (JSON.parse(Buffer.from(bytes).toString('utf8')) as object | null) ?? {}
  } catch {
    throw new CannotVerify({ kind: 'not-an-envelope' })
  }
}
