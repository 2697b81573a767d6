import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleRecord } from '../../reports/samples/record.js'

const commands =
  '::stop-commands::tok\n  ::error::x\n##[error]x\n##vso[task.complete]x\n\u001b[8m\u001b]0;x\u0007'
const answer = `x\n${commands}`
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/plain', 'x-note': '##[error]x' }).end(answer)
})
let baseUrl: string
let folder: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  folder = mkdtempSync(join(tmpdir(), 'uyum-strangers-'))
  writeFileSync(join(folder, 'record.json'), JSON.stringify(sampleRecord))
})
afterAll(() => void server.close())

const sending = (more: readonly string[]) => [
  'send',
  'muditakurye/courier',
  'createOrder',
  '--to',
  baseUrl,
  ...more,
]

test.each<[string, () => string[]]>([
  ['an answer that is shown', () => sending([])],
  ['an answer that is shown as JSON', () => sending(['--json'])],
  ['an unknown name', () => ['explain', answer]],
  ['an unknown operation', () => ['send', 'muditakurye/courier', answer, '--to', baseUrl]],
  ['a record with a name', () => ['report', answer]],
  [
    'the paths that were written',
    () => ['report', 'record.json', '--reporter', 'json', '--out', '##[group]x'],
  ],
  ['an unknown command', () => [`chek ${answer}`]],
  ['an unknown option', () => ['check', `--hedaer${answer}`]],
  ['an unknown option with a value', () => ['check', `--hedaer=error${answer}`]],
  ['a choice that is none', () => ['check', '--fail-on', answer]],
  ['an argument too many', () => ['list', answer, answer]],
  [
    'a credential that is none',
    () => ['check', 'muditakurye/courier', '--target', baseUrl, '--credential', answer],
  ],
  ['a base URL that is none', () => ['check', 'kuzeypos/courier', '--target', answer]],
  ['a surface that is none', () => ['check', `${answer}/courier`, '--target', baseUrl]],
  ['states that a server answers', () => judging(['--states', `${baseUrl}/states`])],
])('%s: no line gives a command to a CI or a terminal', async (_what, args) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/cli.js'), ...args()], {
    cwd: folder,
    // Our own colours, which a CI gets, are control characters too.
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = (await Promise.all([text(child.stdout), text(child.stderr)])).join('\n')
  expect(written).toMatch(/stop-commands|error|group|got a text without a name/)
  expect(written).not.toMatch(/^\s*::/m)
  expect(written).not.toMatch(/##(\[|vso\[)/)
  expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
})

test.each<[string, () => string[]]>([
  ['an unknown option', () => ['check', '--hedaer=X: Kanarya-77x']],
  ['an unknown option and its value', () => ['check', '--header', 'X: Kanarya-77x']],
  ['a command', () => ['password=Kanarya-77x']],
  ['a credential without a name', () => judging(['--credential', 'Kanarya-77x'])],
  ['one that its padding makes a name', () => judging(['--credential', 'Kanarya77x=='])],
  ['a second word behind a credential', () => judging(['--credential', 'apiKey=a', 'Kanarya-77x'])],
  ['a base URL', () => ['check', 'kuzeypos/courier', '--target', 'htp://u:Kanarya-77x@127.0.0.1/']],
  ['a port', () => ['mock', '--token', 'Kanarya-77x', '--port', 'x']],
])('%s: a wrong use repeats no secret of the command line', async (_what, args) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/cli.js'), ...args()], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = (await Promise.all([text(child.stdout), text(child.stderr)])).join('\n')
  expect(written).toMatch(/error|expected|uyum/)
  expect(written).not.toMatch(/kanarya|77x/i)
})

function judging(more: readonly string[]): string[] {
  return ['check', 'kuzeypos/courier', '--target', baseUrl, '--only', 'kuzeypos/courier/orders', ...more]
}
