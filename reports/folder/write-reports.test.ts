import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleRecord } from '../samples/record.js'
import { writeReports } from './write-reports.js'

let folder: string

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'uyum-reports-')), 'made', 'on demand')
})
afterEach(() => rm(join(folder, '..', '..'), { recursive: true }))

test('writes what was asked for, the record first, and says where', async () => {
  const written = await writeReports(sampleRecord, ['html', 'junit', 'json'], folder)
  expect(written).toEqual([
    { name: 'json', path: join(folder, 'results.json') },
    { name: 'html', path: join(folder, 'index.html') },
    { name: 'junit', path: join(folder, 'junit.xml') },
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

test('puts a report in the place of an older one', async () => {
  await writeReports(sampleRecord, ['json'], folder)
  await writeReports({ ...sampleRecord, runs: [] }, ['json'], folder)
  expect(JSON.parse(await readFile(join(folder, 'results.json'), 'utf8'))).toHaveProperty('runs', [])
})

test('leaves no half a report where one cannot be put in its place', async () => {
  await mkdir(join(folder, 'junit.xml'), { recursive: true })
  await expect(writeReports(sampleRecord, ['junit'], folder)).rejects.toThrow('Name another one by --out.')
  expect((await readdir(folder)).sort()).toEqual(['junit.xml', 'results.json'])
})

test('says what to do where the folder cannot be made', async () => {
  await mkdir(join(folder, '..'), { recursive: true })
  await writeFile(folder, 'a file')
  const error = writeReports(sampleRecord, [], folder)
  await expect(error).rejects.toThrow(
    `writing reports into ${folder}: expected a folder that can be written, EEXIST`,
  )
  await expect(error).rejects.toMatchObject({ name: 'ConfigurationError' })
})
