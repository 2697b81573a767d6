import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleNew, sampleOld } from '../samples/diff.js'
import { sampleRecord } from '../samples/record.js'
import { diffCommand, type DiffOptions } from './diff-command.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uyum-diff-'))
})
afterEach(() => rm(folder, { recursive: true }))

function options(parts: Partial<DiffOptions>): DiffOptions {
  const records = { old: sampleOld, new: sampleNew }
  return {
    ...records,
    reporters: ['terminal'],
    out: folder,
    failOn: 'must',
    language: 'en',
    color: false,
    ...parts,
  }
}

test('gives the text for the screen and the exit status, and writes nothing', async () => {
  const { text, written, exitStatus } = await diffCommand(options({}))
  expect(text).toContain('✗ Regression')
  expect([written, exitStatus]).toEqual([[], 1])
  expect(await readdir(folder)).toEqual([])
})

test('writes what has a file, each once, into a folder that it makes', async () => {
  const out = join(folder, 'made', 'on demand')
  const { text, written } = await diffCommand(
    options({ reporters: ['html', 'markdown', 'json', 'html'], out, language: 'tr' }),
  )
  expect(text).toBe('')
  expect(written).toEqual(['diff.html', 'diff.md', 'diff.json'].map((name) => join(out, name)))
  expect((await readdir(out)).sort()).toEqual(['diff.html', 'diff.json', 'diff.md'])
  expect(await readFile(join(out, 'diff.md'), 'utf8')).toContain('Gerileme var')
})

test('is content with two records that find the same', async () => {
  expect(await diffCommand(options({ old: sampleRecord, new: sampleRecord }))).toMatchObject({
    exitStatus: 0,
  })
})

test('says what to do where the folder cannot be written', async () => {
  const out = join(folder, 'a-file')
  await writeFile(out, '')
  await expect(diffCommand(options({ reporters: ['json'], out }))).rejects.toMatchObject({
    name: 'ConfigurationError',
    message: expect.stringMatching(/^writing the comparison into .*Name another one by --out\.$/) as string,
  })
})
