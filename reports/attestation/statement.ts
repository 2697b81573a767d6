import type { AttestationFacts } from './attestation-facts.js'
import { CannotVerify } from './verify/cannot-verify.js'
import type { Envelope } from './envelope.js'
import { faultOfStatement } from './verify/schema-fault.js'

export const payloadType = 'application/vnd.in-toto+json'
const statementType = 'https://in-toto.io/Statement/v1'
/** A name and no address: there is no host that could be taken over and tell readers something else. */
const predicateType = 'urn:uyum:attestation:conformance:v1'

/** An in-toto statement (v1): what is said, and of which bytes. */
export interface Statement {
  subject: { name: string; digest: { sha256: string } }[]
  predicate: AttestationFacts
}

/** The bytes that are signed. */
export function writeStatement({ subject, predicate }: Statement): Buffer {
  return Buffer.from(JSON.stringify({ _type: statementType, subject, predicateType, predicate }))
}

export function readStatement(envelope: Envelope): Statement {
  requireType('payloadType', payloadType, envelope.payloadType)
  const statement = parsed(envelope.payload)
  requireType('_type', statementType, statement['_type'])
  requireType('predicateType', predicateType, statement['predicateType'])
  const fault = faultOfStatement(statement)
  if (fault !== undefined) throw new CannotVerify({ kind: 'not-a-statement', fault })
  return statement as unknown as Statement
}

function parsed(payload: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(Buffer.from(payload).toString('utf8')) as Record<string, unknown> | null) ?? {}
  } catch (error) {
    throw new CannotVerify({ kind: 'not-a-statement', fault: (error as Error).message })
  }
}

function requireType(member: 'payloadType' | '_type' | 'predicateType', expected: string, found: unknown) {
  if (found !== expected)
    throw new CannotVerify({ kind: 'other-type', member, expected, found: String(JSON.stringify(found)) })
}
