import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRecord } from './read-record.js'

const record = JSON.stringify({ version: 1, runs: [], note: 'Kadıköy' })

function read(bytes: Buffer) {
  const file = join(mkdtempSync(join(tmpdir(), 'uyum-record-')), 'results.json')
  writeFileSync(file, bytes)
  return readRecord(file)
}

test.each([
  ['UTF-8', Buffer.from(record)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${record}`)],
  ['UTF-16', Buffer.from(`\ufeff${record}`, 'utf16le')],
])('a record is read in %s', async (_, bytes) => {
  expect(await read(bytes)).toEqual(JSON.parse(record))
})

test('in an older code page it is refused', async () => {
  await expect(read(Buffer.from(record, 'latin1'))).rejects.toThrow(/results\.json: expected text in UTF-8/)
})
