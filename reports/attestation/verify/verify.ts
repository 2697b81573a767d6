import type { Signer } from '../attestation-facts.js'
import { checkFiles } from './check-files.js'
import { checkRecord } from './check-record.js'
import { CannotVerify } from './cannot-verify.js'
import { readEnvelope } from '../envelope.js'
import type { Problem } from './problem.js'
import { requireSignature } from '../sign/require-signature.js'
import type { ReportFiles } from '../sign/signed-file-names.js'
import { readStatement, type Statement } from '../statement.js'
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
    if (!(error instanceof CannotVerify)) throw error
    return {
      conclusion: 'refused',
      problems: [error.problem],
      isSignerNamed: false,
      unchanged: [],
      unsigned: [],
      isOfRecord: false,
    }
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
  const { unchanged, unsigned, problems: ofFiles } = checkFiles(statement, files)
  const isRecordUnchanged = unchanged.includes('results.json')
  const ofRecord = isRecordUnchanged ? checkRecord(facts, files.get('results.json')!) : []
  const problems = [...checkSigner(facts.signer, expectedKeyId), ...ofFiles, ...ofRecord]
  const isSignerNamed = expectedKeyId === facts.signer.keyId
  return {
    conclusion: problems.length > 0 ? 'refused' : isSignerNamed ? 'verified' : 'signer-unknown',
    problems,
    facts,
    isSignerNamed,
    unchanged,
    unsigned,
    isOfRecord: isRecordUnchanged && ofRecord.length === 0,
  }
}

function checkSigner({ keyId }: Signer, expected: string | undefined): Problem[] {
  return expected === undefined || expected === keyId
    ? []
    : [{ kind: 'other-signer', expected, found: keyId }]
}
