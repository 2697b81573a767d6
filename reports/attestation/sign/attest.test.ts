import { createPublicKey, hash, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { sampleAttestation } from '../../samples/attestation.js'
import { attest } from './attest.js'

interface WrittenEnvelope {
  payloadType: string
  payload: string
  signatures: { keyid: string; sig: string }[]
}

test('a tool that knows DSSE and in-toto alone verifies the signature and finds the files', () => {
  const { attestation, files, key } = sampleAttestation()
  const { payloadType, payload, signatures } = JSON.parse(attestation.toString()) as WrittenEnvelope
  const body = Buffer.from(payload, 'base64')
  const signed = Buffer.concat([Buffer.from(`DSSEv1 28 ${payloadType} ${body.length} `), body])
  const [signature] = signatures
  expect(signature!.keyid).toBe(key.signer.keyId)
  const publicKey = createPublicKey(key.signer.publicKey)
  expect(verify(null, signed, publicKey, Buffer.from(signature!.sig, 'base64'))).toBe(true)
  expect(JSON.parse(body.toString())).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...files].map(([name, bytes]) => ({ name, digest: { sha256: hash('sha256', bytes) } })),
    predicateType: 'urn:uyum:attestation:conformance:v1',
  })
})

test('what is stated: record, suite, and of each run the verdict, contract, build and clock', () => {
  const { attestation, files } = sampleAttestation()
  const { payload } = JSON.parse(attestation.toString()) as WrittenEnvelope
  const { predicate } = JSON.parse(Buffer.from(payload, 'base64').toString()) as { predicate: object }
  expect(predicate).toMatchObject({
    signedAt: '2026-11-22T09:30:00.000Z',
    record: { sha256: hash('sha256', files.get('results.json')!), startedAt: '2026-11-21T10:00:00.000Z' },
    suite: { name: 'uyum', version: '1.2.3' },
    runs: [
      {
        target: 'staging',
        surface: 'muditakurye/courier',
        verdict: 'nonconformant',
        partial: false,
        musts: { passed: 3, failed: 2, errored: 1, skipped: 1, inapplicable: 0, waived: 1 },
        waivers: [{ reason: 'known, ticket 12', until: '2027-01-31', approver: 'Işıl Öğün' }],
        contract: { version: '1.0.0', sha256: expect.stringMatching(/^9f2feb0f/) as string },
        build: '2026.11.3',
        clock: { mode: 'shortened', minuteMs: 1500 },
      },
      { surface: 'kuzeypos/platform', verdict: 'conformant', build: null, clock: { mode: 'real' } },
    ],
  })
})

test('the same statement by the same key gives the same bytes', () => {
  const { attestation, facts, files, key } = sampleAttestation()
  expect(attest(facts, files, key)).toEqual(attestation)
})
