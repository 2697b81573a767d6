import { checkFiles } from './check-files.js'
import { checkRecord } from './check-record.js'
import { Distrust } from './distrust.js'
import { readEnvelope } from './envelope.js'
import type { Problem } from './problem.js'
import { requireSignature } from './require-signature.js'
import type { ReportFiles } from './signed-file-names.js'
import { readStatement, type Statement } from './statement.js'
import type { Verification } from './verification.js'

export interface Evidence {
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
    const statement = signedStatement(attestation)
    return judge(statement, files, expectedKeyId)
  } catch (error) {
    if (!(error instanceof Distrust)) throw error
    return { problems: [error.problem], isSignerNamed: false, unchanged: [], unsigned: [], isOfRecord: false }
  }
}

function signedStatement(attestation: Uint8Array): Statement {
  const envelope = readEnvelope(attestation)
  const statement = readStatement(envelope)
  requireSignature(envelope, statement.facts.signer)
  return statement
}

function judge(statement: Statement, files: ReportFiles, expectedKeyId: string | undefined): Verification {
  const { facts } = statement
  const signer = checkSigner(facts.signer.keyId, expectedKeyId)
  const found = checkFiles(statement, files)
  const record = found.unchanged.includes('results.json')
    ? checkRecord(statement, files.get('results.json')!)
    : undefined
  return {
    problems: [...signer, ...found.problems, ...(record ?? [])],
    facts,
    isSignerNamed: expectedKeyId !== undefined && signer.length === 0,
    unchanged: found.unchanged,
    unsigned: found.unsigned,
    isOfRecord: record?.length === 0,
  }
}

function checkSigner(keyId: string, expectedKeyId: string | undefined): Problem[] {
  return expectedKeyId === undefined || expectedKeyId === keyId
    ? []
    : [{ kind: 'other-signer', expected: expectedKeyId, found: keyId }]
}
