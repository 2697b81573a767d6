import { sign } from 'node:crypto'
import type { AttestationFacts } from './attestation-facts.js'
import { writeEnvelope } from './envelope.js'
import { preAuthenticationEncoding } from './pre-authentication-encoding.js'
import { sha256Of } from './sha256.js'
import { signedFileNames, type ReportFiles } from './signed-file-names.js'
import type { SigningKey } from './signing-key.js'
import { payloadType, writeStatement } from './statement.js'

/** Signs what is stated of these files. Ed25519 draws nothing at random: the same statement gives the same bytes. */
export function attest(facts: AttestationFacts, files: ReportFiles, key: SigningKey): Buffer {
  const subjects = signedFileNames.flatMap((name) => {
    const bytes = files.get(name)
    return bytes ? [{ name, sha256: sha256Of(bytes) }] : []
  })
  const payload = writeStatement({ subjects, facts })
  const signature = sign(null, preAuthenticationEncoding(payloadType, payload), key.privateKey)
  return writeEnvelope({ payloadType, payload, keyId: key.signer.keyId, signature })
}
