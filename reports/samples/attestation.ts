import { generateKeyPairSync, hash, sign } from 'node:crypto'
import type { RunRecord } from '../../suites/record/run-record.js'
import { attest } from '../attestation/sign/attest.js'
import type { AttestationFacts } from '../attestation/attestation-facts.js'
import { preAuthenticationEncoding, readEnvelope, writeEnvelope } from '../attestation/envelope.js'
import { factsOfRecord } from '../attestation/sign/facts-of-record.js'
import type { ReportFiles } from '../attestation/sign/signed-file-names.js'
import { readSigningKey, type SigningKey } from '../attestation/sign/signing-key.js'
import { payloadType } from '../attestation/statement.js'
import { renderHtml } from '../html/html-reporter.js'
import { renderJson } from '../json/json-reporter.js'
import { sampleKuzeyposRun } from './kuzeypos-run.js'
import { sampleMuditakuryeRun } from './muditakurye-run.js'
import { sampleRecord } from './record.js'

/** A record with all that is stated of one: a build, a clock, a waiver that somebody approved. */
export const sampleAttestedRecord: RunRecord = {
  ...sampleRecord,
  runs: [
    {
      ...sampleMuditakuryeRun,
      build: '2026.11.3',
      clock: { mode: 'shortened', minuteMs: 1500 },
      checks: sampleMuditakuryeRun.checks.map((check) =>
        check.waiver ? { ...check, waiver: { ...check.waiver, approver: 'Işıl Öğün' } } : check,
      ),
    },
    { ...sampleKuzeyposRun, clock: { mode: 'real', minuteMs: 60_000 } },
  ],
}

/** Drawn anew each time: no key stands in the repository. */
export function sampleKeyPem(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
}

export interface SampleAttestation {
  key: SigningKey
  facts: AttestationFacts
  files: ReportFiles
  attestation: Buffer
}

/** A signed report, in memory. */
export function sampleAttestation(record = sampleAttestedRecord): SampleAttestation {
  const key = readSigningKey(sampleKeyPem(), 'key.pem')
  const bytes = Buffer.from(renderJson(record))
  const facts: AttestationFacts = {
    signedAt: '2026-11-22T09:30:00.000Z',
    signer: key.signer,
    ...factsOfRecord(record, hash('sha256', bytes)),
  }
  const files: ReportFiles = new Map([
    ['results.json', bytes],
    ['index.html', Buffer.from(renderHtml(record, facts))],
  ])
  return { key, facts, files, attestation: attest(facts, files, key) }
}

/** The statement with text of it replaced, signed by that key. */
export function signedAnew(
  attestation: Buffer,
  { privateKey, signer }: SigningKey,
  replace: (statement: string) => string,
  type = payloadType,
): Buffer {
  const payload = Buffer.from(replace(Buffer.from(readEnvelope(attestation).payload).toString()))
  const signature = sign(null, preAuthenticationEncoding(type, payload), privateKey)
  return writeEnvelope({ payloadType: type, payload, keyId: signer.keyId, signature })
}
