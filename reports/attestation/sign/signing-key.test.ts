import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { sampleKeyPem } from '../../samples/attestation.js'
import { readSigningKey } from './signing-key.js'

const plain = { type: 'pkcs8', format: 'pem' } as const
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const encrypted = privateKey.export({ ...plain, cipher: 'aes-256-cbc', passphrase: 'gizli' }) as string

test('a key that openssl genpkey makes; its id is the digest of its public half', () => {
  const { signer } = readSigningKey(privateKey.export(plain) as string, 'key.pem')
  expect(signer.keyId).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(signer.publicKey).toBe(publicKey.export({ type: 'spki', format: 'pem' }))
})

test('an encrypted one is opened by its passphrase', () => {
  expect(readSigningKey(encrypted, 'key.pem', 'gizli').signer).toEqual(
    readSigningKey(privateKey.export(plain) as string, 'key.pem').signer,
  )
})

test.each<[string, pem: string, passphrase: string | undefined, words: string]>([
  ['an encrypted key without passphrase', encrypted, undefined, 'UYUM_KEY_PASSPHRASE'],
  ['an encrypted key with another passphrase', encrypted, 'yanlış', 'the passphrase does not open it'],
  [
    'the public key',
    publicKey.export({ type: 'spki', format: 'pem' }) as string,
    undefined,
    'only the private one signs',
  ],
  ['a text', 'key', undefined, 'there is no PEM in it'],
  [
    'half a key',
    sampleKeyPem().replace(/\n.*\n/, '\n\n'),
    undefined,
    'BEGIN PRIVATE KEY is none that can be read',
  ],
  [
    'a key of OpenSSH',
    '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n',
    undefined,
    'BEGIN OPENSSH PRIVATE KEY is none',
  ],
  [
    'a key of another kind',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(plain) as string,
    undefined,
    'a key of another kind (ec)',
  ],
])('%s is refused', (_, pem, passphrase, words) => {
  expect(() => readSigningKey(pem, 'my.pem', passphrase)).toThrow(
    expect.objectContaining({ name: 'AttestationError', message: expect.stringContaining(words) as string }),
  )
  expect(() => readSigningKey(pem, 'my.pem', passphrase)).toThrow(
    'reading the key my.pem: expected a private Ed25519 key',
  )
})
