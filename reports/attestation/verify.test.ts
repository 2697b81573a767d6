import { sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { RunRecord } from '../../suites/run-record.js'
import { sampleAttestation, sampleAttestedRecord, sampleKeyPem } from '../sample-attestation.js'
import { preAuthenticationEncoding, readEnvelope, writeEnvelope } from './envelope.js'
import type { ReportFiles, SignedFileName } from './signed-file-names.js'
import { readSigningKey } from './signing-key.js'
import { payloadType } from './statement.js'
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

function flipped(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at]! ^= mask
  return copy
}

/** The statement with text of it replaced, signed anew: what a signer who lies may write. */
function lie(replace: (statement: string) => string, type = payloadType, signer = key): Buffer {
  const payload = Buffer.from(replace(Buffer.from(readEnvelope(attestation).payload).toString()))
  const signature = sign(null, preAuthenticationEncoding(type, payload), signer.privateKey)
  return writeEnvelope({ payloadType: type, payload, keyId: signer.signer.keyId, signature })
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

describe('a changed byte is found', () => {
  test.each([0x01, 0x20, 0x80])('in attestation.json, whichever it is (bits %i)', (mask) => {
    for (let at = 0; at < attestation.length; at += 1) {
      const { conclusion } = verify({
        attestation: flipped(attestation, at, mask),
        files,
        expectedKeyId: keyId,
      })
      expect(conclusion, `byte ${at}`).toBe('refused')
    }
  })

  test.each<SignedFileName>(['results.json', 'index.html'])('in %s, from its first to its last', (name) => {
    const bytes = files.get(name)!
    const step = Math.ceil(bytes.length / 400)
    const places = [...Array(400).keys()].map((place) => Math.min(place * step, bytes.length - 1))
    for (const at of places) {
      const changed = withFile(name, flipped(bytes, at, 1 << (at % 8)))
      const { problems, unchanged } = verify({ attestation, files: changed, expectedKeyId: keyId })
      expect(problems, `byte ${at}`).toMatchObject([{ kind: 'changed', name }])
      expect(unchanged).not.toContain(name)
    }
  })

  test.each<[string, change: (bytes: Buffer) => Buffer]>([
    ['one less', (bytes) => bytes.subarray(0, -1)],
    ['one more', (bytes) => Buffer.concat([bytes, Buffer.from('\n')])],
    ['none left', () => Buffer.alloc(0)],
  ])('where there is %s', (_, change) => {
    expect(verify({ attestation: change(attestation), files }).conclusion).toBe('refused')
    for (const [name, bytes] of files) {
      const changed = withFile(name, change(Buffer.from(bytes)))
      expect(verify({ attestation, files: changed }).problems).toMatchObject([{ kind: 'changed', name }])
    }
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
    const forged = lie((text) => text, payloadType, stranger)
    expect(verify({ attestation: forged, files, expectedKeyId: keyId })).toMatchObject({
      problems: [{ kind: 'broken-signature', keyId }],
      unchanged: [],
    })
  })

  test('with his own key under the id of the signer, they do not belong together', () => {
    const swap = (text: string): string =>
      text.replace(JSON.stringify(key.signer.publicKey), JSON.stringify(stranger.signer.publicKey))
    const forged = lie(swap, payloadType, stranger)
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

describe('a statement that its signer spoilt', () => {
  test.each<[string, problem: object, attestation: Buffer]>([
    [
      'of another payload type',
      { kind: 'other-type', member: 'payloadType' },
      lie((text) => text, 'text/plain'),
    ],
    [
      'of another type',
      { kind: 'other-type', member: '_type' },
      lie((text) => text.replace('Statement/v1', 'Statement/v0.1')),
    ],
    [
      'about something else',
      { kind: 'other-type', member: 'predicateType' },
      lie((text) => text.replace('urn:uyum:attestation', 'urn:uyum:else')),
    ],
    ['that is no JSON', { kind: 'not-a-statement' }, lie((text) => text.slice(1))],
    ['that is null', { kind: 'other-type' }, lie(() => 'null')],
    [
      'without the time',
      { kind: 'not-a-statement', fault: "/predicate must have required property 'signedAt'" },
      lie((text) => text.replace('signedAt', 'at')),
    ],
    [
      'with an unknown verdict',
      {
        kind: 'not-a-statement',
        fault: '/predicate/runs/0/verdict must be equal to one of the allowed values',
      },
      lie((text) => text.replace('"nonconformant"', '"fine"')),
    ],
    [
      'that leads out of the folder',
      { kind: 'refused-name', name: '../../etc/passwd' },
      lie((text) => text.replace('"index.html"', '"../../etc/passwd"')),
    ],
    [
      'that names a file twice',
      { kind: 'named-twice', name: 'results.json' },
      lie((text) => text.replace('"index.html"', '"results.json"')),
    ],
    [
      'that leaves out the page',
      { kind: 'not-signed', name: 'index.html' },
      lie((text) => text.replace('"index.html"', '"badge.svg"')),
    ],
    [
      'that tells of another record',
      { kind: 'other-fact', fact: 'record.sha256' },
      lie((text) => text.replace(/"record":\{"sha256":"\w{8}/, '"record":{"sha256":"00000000')),
    ],
    [
      'that tells of another verdict',
      { kind: 'other-fact', fact: 'runs.0.verdict', stated: '"conformant"', found: '"nonconformant"' },
      lie((text) => text.replace('"nonconformant"', '"conformant"')),
    ],
    [
      'that counts otherwise',
      { kind: 'other-fact', fact: 'runs.0.musts.failed', stated: '0', found: '2' },
      lie((text) => text.replace('"failed":2', '"failed":0')),
    ],
    [
      'that hides a waiver',
      { kind: 'other-fact', fact: 'runs.0.waivers', stated: '[]' },
      lie((text) => text.replace(/"waivers":\[\{.*?\}\]/, '"waivers":[]')),
    ],
    [
      'that tells of another build',
      { kind: 'other-fact', fact: 'runs.0.build' },
      lie((text) => text.replace('2026.11.3', '2026.11.4')),
    ],
    [
      'that calls a short clock real',
      { kind: 'other-fact', fact: 'runs.0.clock.mode' },
      lie((text) => text.replace('"shortened"', '"real"')),
    ],
    [
      'that keeps silent about a run',
      { kind: 'other-fact', fact: 'runs' },
      lie((text) => text.replace(/,\{"target":"kuzeypos.*\}\]/, ']')),
    ],
  ])('%s', (_, problem, spoilt) => {
    const { conclusion, problems } = verify({ attestation: spoilt, files, expectedKeyId: keyId })
    expect(conclusion).toBe('refused')
    expect(problems).toContainEqual(expect.objectContaining(problem))
  })
})

test('what a later uyum states or records beyond all this does no harm', () => {
  const statement = lie((text) => text.replace('"predicate":{', '"predicate":{"mood":"good",'))
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
