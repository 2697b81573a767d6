import { mkdtemp, readFile, readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { sampleAttestedRecord, sampleKeyPem } from '../../samples/attestation.js'
import { sampleRushRun } from '../../samples/rush-run.js'
import { writeReports } from '../../folder/write-reports.js'
import { signReport } from './sign-report.js'
import { verifyReport } from '../verify/verify-report.js'

const signedAt = '2026-11-22T09:30:00.000Z'
let folder: string
let key: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uyum-sign-'))
  key = join(folder, 'key.pem')
  await writeFile(key, sampleKeyPem())
})

test('signs record and page, and the page shows by whom and when', async () => {
  await writeReports(sampleAttestedRecord, ['html'], folder)
  const { facts, signed, unsigned } = await signReport({ key, out: folder, signedAt })
  expect({ signed, unsigned }).toEqual({ signed: ['results.json', 'index.html'], unsigned: [] })
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  for (const text of [facts.signer.keyId, signedAt, facts.record.sha256, '2026.11.3'])
    expect(page).toContain(text)
  const { conclusion } = await verifyReport(folder, { key: facts.signer.keyId })
  expect(conclusion).toBe('verified')
})

test('does not touch the record, however it is written', async () => {
  const record = join(folder, 'results.json')
  const bytes = JSON.stringify(sampleAttestedRecord)
  await writeFile(record, bytes)
  await utimes(record, 1, 1)
  const { facts } = await signReport({ key, out: folder, signedAt })
  expect(await readFile(record, 'utf8')).toBe(bytes)
  expect((await stat(record)).mtimeMs).toBe(1000)
  expect(await verifyReport(folder, { key: facts.signer.keyId })).toMatchObject({
    conclusion: 'verified',
    remade: ['index.html'],
  })
})

test('takes a record from elsewhere, byte for byte, into a folder that it makes', async () => {
  const record = join(folder, 'shards.json')
  await writeFile(record, JSON.stringify(sampleAttestedRecord))
  const out = join(folder, 'new', 'report')
  await signReport({ key, out, record, signedAt })
  expect(await readdir(out)).toEqual(['attestation.json', 'index.html', 'results.json'])
  expect(await readFile(join(out, 'results.json'))).toEqual(await readFile(record))
})

test('signs what else was made of the record, and leaves out what was not', async () => {
  await writeReports(sampleAttestedRecord, ['junit', 'badge'], folder)
  await writeFile(join(folder, 'badge.svg'), '<svg>of another run</svg>')
  await writeFile(join(folder, 'report.pdf'), '%PDF')
  const { signed, unsigned } = await signReport({ key, out: folder, signedAt })
  expect(signed).toEqual(['results.json', 'index.html', 'junit.xml'])
  expect(unsigned).toEqual(['badge.svg', 'report.pdf'])
  const junit = join(folder, 'junit.xml')
  await writeFile(junit, (await readFile(junit, 'utf8')).replace('failures="2"', 'failures="0"'))
  expect(await verifyReport(folder, {})).toMatchObject({
    problems: [{ kind: 'changed', name: 'junit.xml' }],
    unsigned: ['badge.svg', 'report.pdf'],
  })
})

test('signs what was rendered in Turkish too', async () => {
  await writeReports(sampleAttestedRecord, ['badge'], folder, { language: 'tr' })
  expect((await signReport({ key, out: folder, signedAt })).signed).toContain('badge.svg')
})

test('signed again, the report is that of the second signer', async () => {
  await writeReports(sampleAttestedRecord, [], folder)
  const first = await signReport({ key, out: folder, signedAt })
  await writeFile(key, sampleKeyPem())
  const second = await signReport({ key, out: folder, signedAt })
  expect(await verifyReport(folder, { key: second.facts.signer.keyId })).toMatchObject({ problems: [] })
  expect(await verifyReport(folder, { key: first.facts.signer.keyId })).toMatchObject({
    problems: [{ kind: 'other-signer' }],
  })
})

test.each<[string, content: string | undefined, words: string]>([
  ['no record', undefined, 'Write one with --reporter json'],
  ['no JSON', '{', 'expected a record as uyum writes it'],
  ['another JSON', '{}', "must have required property 'version'"],
  [
    'a verdict that does not follow from the checks',
    JSON.stringify(sampleAttestedRecord).replace('"nonconformant"', '"conformant"'),
    'staging is called conformant against them',
  ],
])('does not sign %s, and writes nothing', async (_, content, words) => {
  if (content !== undefined) await writeFile(join(folder, 'results.json'), content)
  const before = await readdir(folder)
  await expect(signReport({ key, out: folder, signedAt })).rejects.toMatchObject({
    name: 'AttestationError',
    message: expect.stringContaining(words) as string,
  })
  expect(await readdir(folder)).toEqual(before)
})

test('a folder that cannot be written to is told', async () => {
  const record = join(folder, 'results.json')
  await writeFile(record, JSON.stringify(sampleAttestedRecord))
  await expect(signReport({ key, out: key, record, signedAt })).rejects.toThrow(
    'expected a folder that can be written to',
  )
})

test('leaves nothing of another record beside the one that it signs', async () => {
  const record = join(folder, 'shards.json')
  await writeFile(record, JSON.stringify(sampleAttestedRecord))
  const out = join(folder, 'report')
  await writeReports({ ...sampleAttestedRecord, seed: 1234 }, ['junit', 'badge', 'html'], out)
  await signReport({ key, out, record, signedAt })
  expect(await readdir(out)).toEqual(['attestation.json', 'index.html', 'results.json'])
  expect(await verifyReport(out, {})).toMatchObject({ unsigned: [] })
})

test('signs the record of a rush: a figure or an order changed afterwards is seen', async () => {
  const record = { ...sampleAttestedRecord, runs: [sampleRushRun] }
  await writeReports(record, ['html'], folder)
  const { facts } = await signReport({ key, out: folder, signedAt })
  const options = { key: facts.signer.keyId }
  expect((await verifyReport(folder, options)).conclusion).toBe('verified')
  const file = join(folder, 'results.json')
  const text = await readFile(file, 'utf8')
  for (const [from, to] of [
    ['"lost": 1,', '"lost": 0,'],
    ['ord_7', 'ord_8'],
  ] as const) {
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    await writeFile(file, changed)
    expect((await verifyReport(folder, options)).conclusion).not.toBe('verified')
  }
})
