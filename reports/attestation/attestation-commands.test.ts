import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import { typedHere, type Ended } from '../../commands/tested/typed-here.js'
import { renderJson } from '../json/json-reporter.js'
import { sampleAttestedRecord, sampleKeyPem } from '../samples/attestation.js'
import type { Verification } from './verify/verification.js'

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

/** Types a command where the report is. */
const uyum = (args: readonly string[]): Promise<Ended> => typedHere(['report', ...args], { cwd: folder })

/** The built command, as a user starts it: `npm test` builds before it runs this. */
async function built(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [cli, 'report', ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
  })
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ])
  return { status, stdout, stderr }
}

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
let folder: string
let signed: Ended
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uyum-attest-'))
  const encrypted = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'gizli' } as const
  await writeFile(join(folder, 'key.pem'), privateKey.export(encrypted))
  await writeFile(join(folder, 'signer.pem'), publicKey.export({ type: 'spki', format: 'pem' }))
  await writeFile(join(folder, 'record.json'), renderJson(sampleAttestedRecord))
  const words = ['sign', '--key', 'key.pem', '--record', 'record.json']
  signed = await built(words, { UYUM_KEY_PASSPHRASE: 'gizli' })
})

/** A copy of the signed report in which a file is changed. */
async function changed(name: string, change: (text: string) => string): Promise<string> {
  const copy = await mkdtemp(join(folder, 'changed-'))
  await cp(join(folder, 'uyum-report'), copy, { recursive: true })
  await writeFile(join(copy, name), change(await readFile(join(copy, name), 'utf8')))
  return copy
}

test('sign: says what was signed, and the line that verifies it', async () => {
  expect(signed).toMatchObject({ status: 0, stderr: '' })
  expect(signed.stdout).toMatch(/^Signed: results.json, index.html\n/)
  const [, keyId = ''] = /uyum report verify <folder of the report> --key (\S+)/.exec(signed.stdout)!
  const { status, stdout } = await built(['verify', 'uyum-report', '--key', keyId])
  expect(status).toBe(0)
  expect(stdout).toMatch(/^Verified: /)
})

test('verify: 0 where nothing is wrong, in Turkish too', async () => {
  const { status, stdout } = await uyum(['verify', '--key', 'signer.pem', '--lang', 'tr'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/^Doğrulandı: /)
})

test('verify: 0 without a key, and loud about it', async () => {
  const { status, stdout } = await uyum(['verify', 'uyum-report/attestation.json'])
  expect(status).toBe(0)
  expect(stdout).toContain('SIGNER IS NOT VERIFIED')
})

test('verify: the contracts are compared with those of this uyum', async () => {
  const { stdout } = await built(['verify', '--json', '--key', 'signer.pem'])
  const { conclusion, contracts, remade } = JSON.parse(stdout) as Verification
  expect(conclusion).toBe('verified')
  expect(remade).toEqual(['index.html'])
  expect(contracts?.shipped).toHaveLength(2)
})

test.each<[string, name: string, change: (text: string) => string]>([
  ['the record', 'results.json', (text) => text.replace('"nonconformant"', '"conformant"')],
  ['the page', 'index.html', (text) => text.replace('Nonconformant', 'Conformant')],
  ['the attestation', 'attestation.json', (text) => text.replace('"sig": "', '"sig": "A')],
])('verify: 1 where %s was changed', async (_, name, change) => {
  const { status, stdout } = await uyum(['verify', await changed(name, change), '--key', 'signer.pem'])
  expect(status).toBe(1)
  expect(stdout).toMatch(new RegExp(`^NOT VERIFIED\n {2}- ${name}: `))
})

test('verify: 1 where another signed', async () => {
  const { status, stdout } = await uyum(['verify', '--key', `sha256:${'0'.repeat(64)}`])
  expect(status).toBe(1)
  expect(stdout).toContain('another key signed')
})

test.each<[string, args: string[], words: string]>([
  ['a key that is not there', ['sign', '--key', 'nokey.pem'], 'openssl genpkey -algorithm ed25519'],
  ['no passphrase', ['sign', '--key', 'key.pem'], 'UYUM_KEY_PASSPHRASE'],
  ['no record', ['sign', '--key', 'plain.pem', '--out', 'nowhere'], 'Write one with --reporter json'],
  ['no key', ['sign'], "required option '--key <file>'"],
  ['nothing to verify', ['verify', 'nowhere'], 'Name the folder of a signed report'],
  ['the private key, to verify', ['verify', '--key', 'key.pem'], 'which no verifier needs'],
  ['another language', ['verify', '--lang', 'de'], 'Allowed choices are tr, en'],
])('2: %s', async (_, args, words) => {
  await writeFile(join(folder, 'plain.pem'), sampleKeyPem())
  const { status, stdout, stderr } = await uyum(args)
  expect(stderr).toContain(words)
  expect(stderr).not.toContain('fault of uyum itself')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
})
