import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { placeBeside } from './place-beside.js'
import { sampleRecord } from '../samples/record.js'

const narrowed = { ...sampleRecord, only: ['muditakurye/courier/health'] }
const folderWith = (content?: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-place-'))
  if (content !== undefined) writeFileSync(join(folder, 'results.json'), content)
  return folder
}

test('a run of chosen checks stands beside a whole record', async () => {
  const folder = folderWith(JSON.stringify(sampleRecord))
  expect(await placeBeside(narrowed, folder)).toBe(join(folder, 'narrowed'))
  expect(await placeBeside({ ...sampleRecord, shard: { index: 1, count: 2 } }, folder)).toBe(
    join(folder, 'narrowed'),
  )
})

test.each([
  ['nothing', undefined],
  ['another run of chosen checks', JSON.stringify(narrowed)],
  ['what is no record', 'no JSON'],
])('it takes the place of %s', async (_what, content) => {
  const folder = folderWith(content)
  expect(await placeBeside(narrowed, folder)).toBe(folder)
})

test('a whole record takes the place of any', async () => {
  const folder = folderWith(JSON.stringify(sampleRecord))
  expect(await placeBeside(sampleRecord, folder)).toBe(folder)
})
