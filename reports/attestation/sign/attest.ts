import { hash, sign } from 'node:crypto'
import type { AttestationFacts } from '../attestation-facts.js'
import { preAuthenticationEncoding, writeEnvelope } from '../envelope.js'
import { signedFileNames, type ReportFiles } from './signed-file-names.js'
import type { SigningKey } from './signing-key.js'
import { payloadType, writeStatement } from '../statement.js'

/** Signs what is stated of these files. Ed25519 draws nothing at random: the same statement gives the same bytes. */
export function attest(facts: AttestationFacts, files: ReportFiles, key: SigningKey): Buffer {
  const subject = signedFileNames.flatMap((name) => {
    const bytes = files.get(name)
    return bytes ? [{ name, digest: { sha256: hash('sha256', bytes) } }] : []
  })
  const payload = writeStatement({ subject, predicate: facts })
  const signature = sign(null, preAuthenticationEncoding(payloadType, payload), key.privateKey)
  return writeEnvelope({ payloadType, payload, keyId: key.signer.keyId, signature })
}
