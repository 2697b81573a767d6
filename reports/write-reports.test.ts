import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleRecord } from './sample-record.js'
import { writeReports } from './write-reports.js'

let folder: string

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'uyum-reports-')), 'made', 'on demand')
})
afterEach(() => rm(join(folder, '..', '..'), { recursive: true }))

test('writes what was asked for and says where', async () => {
  const written = await writeReports(sampleRecord, ['html', 'junit', 'json'], folder)
  expect(written).toEqual([
    { name: 'html', path: join(folder, 'index.html') },
    { name: 'junit', path: join(folder, 'junit.xml') },
    { name: 'json', path: join(folder, 'results.json') },
  ])
  expect((await readdir(folder)).sort()).toEqual(['index.html', 'junit.xml', 'results.json'])
})

test('writes results.json even where nobody asked', async () => {
  const written = await writeReports(sampleRecord, ['terminal'], folder)
  expect(written.map(({ name }) => name)).toEqual(['json'])
  expect(JSON.parse(await readFile(join(folder, 'results.json'), 'utf8'))).toEqual(sampleRecord)
})

test('writes a report once, however often it is named', async () => {
  expect(await writeReports(sampleRecord, ['html', 'html', 'json'], folder)).toHaveLength(2)
})
