import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { sampleAttestation, type SampleAttestation } from '../../samples/attestation.js'
import { attest } from '../sign/attest.js'
import { renderVerification } from './render-verification.js'
import { verifyReport } from './verify-report.js'

let folder: string
let signed: SampleAttestation
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uyum-verify-'))
  signed = sampleAttestation()
  for (const [name, bytes] of signed.files) await writeFile(join(folder, name), bytes)
  await writeFile(join(folder, 'attestation.json'), signed.attestation)
})

test('the folder is named, or the attestation in it; the key by its file or its id', async () => {
  const { keyId, publicKey } = signed.key.signer
  const pem = join(folder, 'signer.pem')
  await writeFile(pem, publicKey)
  for (const where of [folder, join(folder, 'attestation.json')])
    for (const key of [pem, keyId, keyId.replace(/[a-f]/g, (digit) => digit.toUpperCase())])
      expect((await verifyReport(where, { key })).conclusion).toBe('verified')
})

test('the page is made again out of the record, to see that it shows what is recorded', async () => {
  expect((await verifyReport(folder, {})).remade).toEqual(['index.html'])
})

test('a page that its signer wrote himself is as signed, and not known to be of the record', async () => {
  const files = new Map(signed.files).set('index.html', Buffer.from('<h1>Conformant</h1>'))
  await writeFile(join(folder, 'index.html'), files.get('index.html')!)
  await writeFile(join(folder, 'attestation.json'), attest(signed.facts, files, signed.key))
  expect(await verifyReport(folder, {})).toMatchObject({
    problems: [],
    unchanged: ['results.json', 'index.html'],
    remade: [],
  })
})

test('contracts are compared with those at hand', async () => {
  const sha256Of = (surface: string): Promise<string> => Promise.resolve(`of ${surface}`)
  const { contracts } = await verifyReport(folder, { shipped: { version: '1.2.4', sha256Of } })
  expect(contracts).toEqual({ version: '1.2.4', shipped: ['of muditakurye/courier', 'of kuzeypos/platform'] })
})

test('of a record that was changed nothing is made and no contract is compared', async () => {
  await writeFile(join(folder, 'results.json'), '{}')
  const verification = await verifyReport(folder, {
    shipped: { version: '1.2.4', sha256Of: () => Promise.reject(new Error('asked')) },
  })
  expect(verification.problems).toMatchObject([{ kind: 'changed', name: 'results.json' }])
  expect(verification.remade).toBeUndefined()
})

test('a missing file is a problem of the report, a missing attestation one of the question', async () => {
  await rm(join(folder, 'index.html'))
  expect((await verifyReport(folder, {})).problems).toEqual([{ kind: 'missing', name: 'index.html' }])
  await rm(join(folder, 'attestation.json'))
  await expect(verifyReport(folder, {})).rejects.toMatchObject({ name: 'AttestationError' })
  await expect(verifyReport(join(folder, 'nowhere'), {})).rejects.toThrow(
    'Name the folder of a signed report',
  )
})

test('a key that is not there', async () => {
  await expect(verifyReport(folder, { key: 'sha256:abc' })).rejects.toThrow(
    'reading the key sha256:abc: expected a file',
  )
})

test('a signature has an age, and may be too old for who verifies', async () => {
  const { signedAt } = signed.facts
  const later = (days: number) => new Date(Date.parse(signedAt) + days * 86_400_000).toISOString()
  const { keyId: key } = signed.key.signer
  expect(await verifyReport(folder, { key, age: { now: later(41.5) } })).toMatchObject({
    conclusion: 'verified',
    ageDays: 41,
  })
  expect(await verifyReport(folder, { key, age: { now: later(29), mostDays: 30 } })).toMatchObject({
    conclusion: 'verified',
  })
  const old = await verifyReport(folder, { key, age: { now: later(30), mostDays: 30 } })
  expect(old).toMatchObject({
    conclusion: 'refused',
    problems: [{ kind: 'too-old', signedAt, days: 30, most: 30 }],
  })
  expect(renderVerification(old, 'en')).toContain('expected a signature younger than 30 days (--max-age)')
  expect(renderVerification(old, 'tr')).toContain('30 gün önce imzalanmış')
  const ahead = await verifyReport(folder, { key, age: { now: later(-1) } })
  expect(renderVerification(ahead, 'en')).toContain(
    'Signed at a time that lies ahead of this machine’s clock',
  )
})
