import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judgeRecorded } from './judge-recorded.js'

const entry = {
  startedDateTime: '2026-11-21T10:00:00.000Z',
  request: { method: 'GET', url: 'http://127.0.0.1:1/webhook/third-party/health', headers: [] },
  response: { status: 200, headers: [], content: { text: '{"durum":"açık"}' } },
}
const har = JSON.stringify({ log: { version: '1.2', entries: [entry] } })

function judge(bytes: Buffer) {
  const file = join(mkdtempSync(join(tmpdir(), 'uyum-har-')), 'recorded.har')
  writeFileSync(file, bytes)
  const options = { har: file, credential: [], only: [] }
  return judgeRecorded('muditakurye/courier', options, '1.2.3')
}

describe('a recording is read however it was saved', () => {
  test.each([
    ['UTF-8', Buffer.from(har)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${har}`)],
    ['UTF-16', Buffer.from(`\ufeff${har}`, 'utf16le')],
  ])('%s', async (_, bytes) => {
    const { runs } = await judge(bytes)
    expect(runs[0]!.conversations!.flatMap(({ calls }) => calls)).toHaveLength(1)
  })

  test('but not guessed at', async () => {
    await expect(judge(Buffer.from(har, 'latin1'))).rejects.toThrow(
      /recorded\.har: expected text in UTF-8.*Save the file as UTF-8\./,
    )
  })
})
