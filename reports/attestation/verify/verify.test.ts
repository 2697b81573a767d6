import { describe, expect, test } from 'vitest'
import type { RunRecord } from '../../../suites/record/run-record.js'
import {
  sampleAttestation,
  sampleAttestedRecord,
  sampleKeyPem,
  signedAnew,
} from '../../samples/attestation.js'
import { readEnvelope, writeEnvelope } from '../envelope.js'
import type { ReportFiles, SignedFileName } from '../sign/signed-file-names.js'
import { readSigningKey } from '../sign/signing-key.js'
import { verify } from './verify.js'

const { key, facts, files, attestation } = sampleAttestation()
const { keyId } = key.signer
const stranger = readSigningKey(sampleKeyPem(), 'key.pem')

/** The files with one of them changed, or gone. */
function withFile(name: SignedFileName, bytes: Uint8Array | undefined): ReportFiles {
  const changed = new Map(files)
  if (bytes) changed.set(name, bytes)
  else changed.delete(name)
  return changed
}

test('nothing is wrong with a report as it was signed, by the key that was expected', () => {
  expect(verify({ attestation, files, expectedKeyId: keyId })).toEqual({
    conclusion: 'verified',
    problems: [],
    facts,
    isSignerNamed: true,
    unchanged: ['results.json', 'index.html'],
    unsigned: [],
    isOfRecord: true,
  })
})

test('where no key is expected nothing is wrong, but nobody knows who signed', () => {
  expect(verify({ attestation, files })).toMatchObject({
    conclusion: 'signer-unknown',
    problems: [],
    isSignerNamed: false,
  })
})

test('a record that was changed says nothing any more; what was stated of the signed one stands', () => {
  const text = Buffer.from(files.get('results.json')!).toString().replace('"nonconformant"', '"conformant"')
  expect(verify({ attestation, files: withFile('results.json', Buffer.from(text)) })).toMatchObject({
    facts,
    unchanged: ['index.html'],
    isOfRecord: false,
  })
})

describe('signed by another', () => {
  test('it is not the key that was expected', () => {
    expect(verify({ attestation, files, expectedKeyId: stranger.signer.keyId })).toMatchObject({
      conclusion: 'refused',
      problems: [{ kind: 'other-signer', expected: stranger.signer.keyId, found: keyId }],
      isSignerNamed: false,
    })
  })

  test('under the name of the signer, the signature does not fit', () => {
    const forged = signedAnew(attestation, stranger, (text) => text)
    expect(verify({ attestation: forged, files, expectedKeyId: keyId })).toMatchObject({
      problems: [{ kind: 'broken-signature', keyId }],
      unchanged: [],
    })
  })

  test('with his own key under the id of the signer, they do not belong together', () => {
    const swap = (text: string): string =>
      text.replace(JSON.stringify(key.signer.publicKey), JSON.stringify(stranger.signer.publicKey))
    const forged = signedAnew(attestation, stranger, swap)
    expect(verify({ attestation: forged, files, expectedKeyId: keyId }).problems).toEqual([
      { kind: 'unusable-signer' },
    ])
  })

  test('an envelope that names another key than the statement', () => {
    const forged = writeEnvelope({ ...readEnvelope(attestation), keyId: stranger.signer.keyId })
    expect(verify({ attestation: forged, files }).problems).toEqual([
      { kind: 'other-key-id', expected: keyId, found: stranger.signer.keyId },
    ])
  })
})

test('what a later uyum states or records beyond all this does no harm', () => {
  const statement = signedAnew(attestation, key, (text) =>
    text.replace('"predicate":{', '"predicate":{"mood":"good",'),
  )
  expect(verify({ attestation: statement, files, expectedKeyId: keyId }).conclusion).toBe('verified')
  const record = { ...sampleAttestedRecord, weather: 'fair' }
  expect(verify(sampleAttestation(record)).conclusion).toBe('signer-unknown')
})

test('a signed file that is gone is missed', () => {
  expect(verify({ attestation, files: withFile('index.html', undefined) }).problems).toEqual([
    { kind: 'missing', name: 'index.html' },
  ])
})

test('a file that nobody signed is told of, and is no fault', () => {
  const more = withFile('report.pdf', Buffer.from('%PDF'))
  expect(verify({ attestation, files: more, expectedKeyId: keyId })).toMatchObject({
    conclusion: 'verified',
    unsigned: ['report.pdf'],
  })
})

describe('a record that was doctored before it was signed', () => {
  test('the verdict does not follow from its checks', () => {
    const [first, ...others] = sampleAttestedRecord.runs
    const signed = sampleAttestation({
      ...sampleAttestedRecord,
      runs: [{ ...first!, verdict: 'conformant' }, ...others],
    })
    expect(verify(signed).problems).toEqual([
      { kind: 'impossible-verdict', target: 'staging', verdict: 'conformant' },
    ])
  })

  test('it is no record of this version', () => {
    const signed = sampleAttestation({ ...sampleAttestedRecord, version: 2 } as unknown as RunRecord)
    expect(verify(signed).problems).toEqual([
      { kind: 'not-a-record', fault: '/version must be equal to constant' },
    ])
  })
})
