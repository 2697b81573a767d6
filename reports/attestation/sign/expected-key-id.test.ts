import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { sampleKeyPem } from '../../samples/attestation.js'
import { expectedKeyId } from './expected-key-id.js'
import { readSigningKey } from './signing-key.js'

const { signer } = readSigningKey(sampleKeyPem(), 'key.pem')
const otherKind = generateKeyPairSync('x25519').publicKey.export({ type: 'spki', format: 'pem' }) as string

test('the public key in PEM leads to its id', () => {
  expect(expectedKeyId(signer.publicKey, 'signer.pem')).toBe(signer.keyId)
})

test.each<[string, pem: string, words: string]>([
  ['a private key', sampleKeyPem(), 'it is a private one'],
  ['a text', 'key', 'there is none in it'],
  ['a key of another kind', otherKind, 'a key of another kind (x25519)'],
])('%s is refused', (_, pem, words) => {
  expect(() => expectedKeyId(pem, 'signer.pem')).toThrow(words)
})
