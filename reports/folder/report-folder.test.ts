import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Run, RunRecord } from '../../suites/record/run-record.js'
import { sampleKuzeyposRun } from '../samples/kuzeypos-run.js'
import { sampleRecord } from '../samples/record.js'
import { writeReports } from './write-reports.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uyum-folder-'))
})

const of = (parts: Partial<Run> = {}, record: Partial<RunRecord> = {}): RunRecord => ({
  ...sampleRecord,
  runs: [{ ...sampleKuzeyposRun, target: 'staging', ...parts }],
  ...record,
})
const later = { startedAt: '2026-11-22T10:00:00.000Z' }
const recordIn = (...path: string[]) =>
  JSON.parse(readFileSync(join(folder, ...path, 'results.json'), 'utf8')) as RunRecord
const kept = (...names: string[]) => join('earlier', ...names)

test('what was made of the last record of a target does not outlive it', async () => {
  await writeReports(of(), ['html', 'junit', 'badge', 'markdown', 'ctrf'], folder)
  await writeReports(of({}, later), ['junit'], folder)
  expect(readdirSync(folder).sort()).toEqual(['junit.xml', 'results.json'])
  expect(recordIn().startedAt).toBe(later.startedAt)
})

test('what somebody else wrote under such a name stays', async () => {
  await writeReports(of(), [], folder)
  writeFileSync(join(folder, 'index.html'), '<h1>Our shop</h1>')
  await writeReports(of({}, later), [], folder)
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('<h1>Our shop</h1>')
})

test.each<[string, Partial<Run>, Partial<RunRecord>]>([
  ['another target', { target: 'other' }, later],
  ['a client', { side: 'client' }, later],
  ['a shard', {}, { ...later, shard: { index: 2, count: 2 } }],
])('the report of %s is kept whole, the new one takes its place', async (_, parts, record) => {
  await writeReports(of(parts, { shard: { index: 1, count: 2 } }), ['html'], folder)
  const told: string[] = []
  await writeReports(of({}, record), [], folder, { onKept: (place) => told.push(place) })
  expect(readdirSync(folder).sort()).toEqual(['earlier', 'results.json'])
  const [name] = readdirSync(join(folder, 'earlier'))
  expect(told).toEqual([join(folder, kept(name!))])
  expect(readdirSync(join(folder, kept(name!))).sort()).toEqual(['index.html', 'results.json'])
  expect(recordIn(kept(name!)).startedAt).toBe(sampleRecord.startedAt)
})

test('turn by turn two commands keep one report each', async () => {
  for (const side of ['server', 'client', 'server', 'client'] as const)
    await writeReports(of({ side }), ['html'], folder)
  expect(readdirSync(join(folder, 'earlier')).sort()).toEqual(['check-staging', 'observe-staging'])
  expect(recordIn().runs[0]!.side).toBe('client')
})

test.each<[string, Partial<Run>]>([
  ['was interrupted', { interrupted: true }],
  ['reached nobody', { unreachable: 'connect ECONNREFUSED' }],
  ['stopped at the first look', { preflight: { en: 'a log-in page', tr: 'oturum sayfası' } }],
])('a run that %s costs nobody the one before it', async (_, parts) => {
  await writeReports(of(), ['html'], folder)
  await writeReports(of(parts, later), [], folder)
  expect(recordIn().startedAt).toBe(later.startedAt)
  expect(existsSync(join(folder, 'index.html'))).toBe(false)
  expect(recordIn(kept('check-staging')).startedAt).toBe(sampleRecord.startedAt)
})

test('a signed report is kept by itself, with its signature', async () => {
  await writeReports(of(), ['html'], folder)
  writeFileSync(join(folder, 'attestation.json'), '{}')
  await writeReports(of({}, later), ['html'], folder)
  expect(readdirSync(folder).sort()).toEqual(['earlier', 'index.html', 'results.json'])
  expect(readdirSync(join(folder, kept('check-staging-signed-20261121T100000000Z'))).sort()).toEqual([
    'attestation.json',
    'index.html',
    'results.json',
  ])
})

test('rendered again, a record keeps what stands beside it; a signed page is not replaced', async () => {
  await writeReports(of(), ['html', 'badge'], folder)
  await writeReports(of(), ['junit'], folder)
  expect(readdirSync(folder).sort()).toEqual(['badge.svg', 'index.html', 'junit.xml', 'results.json'])
  writeFileSync(join(folder, 'attestation.json'), '{}')
  await writeReports(of(), ['markdown'], folder)
  expect(existsSync(join(folder, 'attestation.json'))).toBe(true)
  await writeReports(of(), ['html'], folder)
  expect(readdirSync(folder).sort()).toEqual(['earlier', 'index.html', 'results.json'])
})

test('what is no record of ours is kept too', async () => {
  writeFileSync(join(folder, 'results.json'), '{"lighthouse":1}')
  await writeReports(of(), [], folder)
  expect(readFileSync(join(folder, kept('unknown', 'results.json')), 'utf8')).toBe('{"lighthouse":1}')
})

test('where the record itself cannot be written, everything stays as it was', async () => {
  await writeReports(of(), ['html'], folder)
  // A folder in the place of the file that is written first.
  await mkdir(join(folder, `.results.json.${process.pid}.tmp`))
  await expect(writeReports(of({}, later), ['html'], folder)).rejects.toThrow('Name another one by --out.')
  expect(recordIn().startedAt).toBe(sampleRecord.startedAt)
  expect(existsSync(join(folder, 'index.html'))).toBe(true)
})

test('where a further report cannot be written, none of the old record is left beside the new one', async () => {
  await writeReports(of(), ['html', 'badge'], folder)
  await mkdir(join(folder, 'junit.xml'))
  await expect(writeReports(of({}, later), ['junit', 'html'], folder)).rejects.toThrow()
  expect(readdirSync(folder).sort()).toEqual(['junit.xml', 'results.json'])
  expect(recordIn().startedAt).toBe(later.startedAt)
})
