import { createPublicKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { preAuthenticationEncoding, readEnvelope, writeEnvelope } from './envelope.js'

const envelope = {
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from('{"ş":"??>"}'),
  keyId: 'sha256:abc',
  signature: Buffer.alloc(64, 7),
}
const written = writeEnvelope(envelope).toString()

/** The example of the DSSE specification (protocol.md, "Test Vectors"): ECDSA over P-256, r and s side by side. */
const vector = {
  payloadType: 'http://example.com/HelloWorld',
  payload: Buffer.from('hello world'),
  encoded: 'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
  x: 46950820868899156662930047687818585632848591499744589407958293238635476079160n,
  y: 5640078356564379163099075877009565129882514886557779369047442380624545832820n,
  sig: 'A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==',
}

test('what is signed is encoded as the specification shows', () => {
  const { payloadType, payload, encoded } = vector
  expect(preAuthenticationEncoding(payloadType, payload).toString()).toBe(encoded)
})

test('the signature of the specification’s example fits what is encoded here', () => {
  const coordinate = (value: bigint): string =>
    Buffer.from(value.toString(16).padStart(64, '0'), 'hex').toString('base64url')
  const key = createPublicKey({
    key: { kty: 'EC', crv: 'P-256', x: coordinate(vector.x), y: coordinate(vector.y) },
    format: 'jwk',
  })
  const encoded = preAuthenticationEncoding(vector.payloadType, vector.payload)
  const signature = Buffer.from(vector.sig, 'base64')
  expect(verify('sha256', encoded, { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true)
})

test('lengths are those of bytes, not of characters', () => {
  expect(preAuthenticationEncoding('t/ş', Buffer.from('ğ€')).toString()).toBe('DSSEv1 4 t/ş 5 ğ€')
})

test('an envelope is the JSON that DSSE recommends, and is read as it was written', () => {
  expect(JSON.parse(written)).toEqual({
    payloadType: 'application/vnd.in-toto+json',
    payload: envelope.payload.toString('base64'),
    signatures: [{ keyid: 'sha256:abc', sig: envelope.signature.toString('base64') }],
  })
  expect(readEnvelope(Buffer.from(written))).toEqual(envelope)
})

const signature = /\{\s*"keyid"[^}]*\}/.exec(written)![0]

test.each<[string, kind: string, text: string]>([
  ['nothing', 'not-an-envelope', ''],
  ['no JSON', 'not-an-envelope', written.slice(1)],
  ['null', 'not-an-envelope', 'null'],
  ['a payload that is no text', 'not-an-envelope', written.replace(/"payload": "[^"]*"/, '"payload": 7')],
  ['no signatures', 'not-an-envelope', written.replace('"signatures"', '"signed"')],
  ['a signature that is none', 'not-an-envelope', written.replace(signature, 'null')],
  ['an empty list of signatures', 'signature-count', written.replace(signature, '')],
  ['two signatures', 'signature-count', written.replace(signature, `${signature},${signature}`)],
  ['other white space', 'other-spelling', JSON.stringify(JSON.parse(written))],
  ['one line end more', 'other-spelling', `${written}\n`],
  ['another alphabet of base64', 'other-spelling', written.replaceAll('/', '_')],
  ['a member that nobody knows', 'other-spelling', written.replace('{', '{"x": 1,')],
  ['a member that stands twice', 'other-spelling', written.replace('{', '{"payload": "",')],
])('%s is refused', (_, kind, text) => {
  expect(() => readEnvelope(Buffer.from(text))).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ kind }) as unknown }),
  )
})
