import { checkFiles } from './check-files.js'
import { checkRecord } from './check-record.js'
import { Distrust } from './distrust.js'
import { readEnvelope } from './envelope.js'
import type { Problem } from './problem.js'
import { requireSignature } from './require-signature.js'
import type { ReportFiles } from './signed-file-names.js'
import { readStatement, type Statement } from './statement.js'
import type { Verification } from './verification.js'

interface Evidence {
  /** The bytes of `attestation.json`. */
  attestation: Uint8Array
  /** What lies beside it. */
  files: ReportFiles
  /** The id of the key that should have signed, where the verifier knows it. */
  expectedKeyId?: string | undefined
}

/** Looks at a report and the statement about it, without network, clock or anything that is not handed in. */
export function verify({ attestation, files, expectedKeyId }: Evidence): Verification {
  try {
    return judge(signedStatement(attestation), files, expectedKeyId)
  } catch (error) {
    if (!(error instanceof Distrust)) throw error
    return { problems: [error.problem], isSignerNamed: false, unchanged: [], unsigned: [], isOfRecord: false }
  }
}

function signedStatement(attestation: Uint8Array): Statement {
  const envelope = readEnvelope(attestation)
  const statement = readStatement(envelope)
  requireSignature(envelope, statement.predicate.signer)
  return statement
}

function judge(statement: Statement, files: ReportFiles, expectedKeyId: string | undefined): Verification {
  const facts = statement.predicate
  const { keyId } = facts.signer
  const isOtherSigner = expectedKeyId !== undefined && expectedKeyId !== keyId
  const { problems, unchanged, unsigned } = checkFiles(statement, files)
  const inRecord = unchanged.includes('results.json') ? checkRecord(facts, files.get('results.json')!) : []
  const otherSigner: Problem[] = isOtherSigner
    ? [{ kind: 'other-signer', expected: expectedKeyId, found: keyId }]
    : []
  return {
    problems: [...otherSigner, ...problems, ...inRecord],
    facts,
    isSignerNamed: expectedKeyId === keyId,
    unchanged,
    unsigned,
    isOfRecord: unchanged.includes('results.json') && inRecord.length === 0,
  }
}
