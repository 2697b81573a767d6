import type { AttestationFacts } from './attestation-facts.js'
import { Distrust } from './distrust.js'
import type { Envelope } from './envelope.js'
import { factsShape, subjectsShape } from './facts-shape.js'
import { readOneSpelling, spell } from './one-spelling.js'
import { isObject } from './shape.js'

export const payloadType = 'application/vnd.in-toto+json'
export const statementType = 'https://in-toto.io/Statement/v1'
/** A name and no address: there is no host that could be taken over and tell readers something else. */
export const predicateType = 'urn:uyum:attestation:conformance:v1'

/** An in-toto statement (v1): what is said, and of which bytes. */
export interface Statement {
  subjects: { name: string; sha256: string }[]
  facts: AttestationFacts
}

/** The bytes that are signed. */
export function writeStatement({ subjects, facts }: Statement): Buffer {
  const subject = subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } }))
  return spell({ _type: statementType, subject, predicateType, predicate: facts }, 0)
}

export function readStatement(envelope: Envelope): Statement {
  requireType('payloadType', payloadType, envelope.payloadType)
  const statement = objectIn(envelope.payload)
  requireType('_type', statementType, statement['_type'])
  requireType('predicateType', predicateType, statement['predicateType'])
  const { subject, predicate } = statement
  const fault = subjectsShape(subject, 'subject') ?? factsShape(predicate, 'predicate')
  if (fault !== undefined) throw new Distrust({ kind: 'not-a-statement', fault })
  const subjects = subject as { name: string; digest: { sha256: string } }[]
  return {
    subjects: subjects.map(({ name, digest }) => ({ name, sha256: digest.sha256 })),
    facts: predicate as AttestationFacts,
  }
}

function objectIn(payload: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value = readOneSpelling(payload, 0)
    if (isObject(value)) return value
  } catch {
    // Told below: a reader needs no parser's words.
  }
  throw new Distrust({ kind: 'not-a-statement', fault: 'payload' })
}

function requireType(member: 'payloadType' | '_type' | 'predicateType', expected: string, found: unknown) {
  if (found !== expected) throw new Distrust({ kind: 'other-type', member, expected, found: String(found) })
}
