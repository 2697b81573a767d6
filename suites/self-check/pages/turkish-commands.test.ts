import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { typedHere } from '../../../commands/tested/typed-here.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { englishIn } from './tested/english-in.js'

const cli = join(import.meta.dirname, '..', '..', '..', 'dist', 'cli.js')
const folder = mkdtempSync(join(tmpdir(), 'uyum-turkish-'))
const surface = 'muditakurye/courier'
const credentials = ['apiKey=yk_test_key', 'restaurantId=rest_test0000001']
let mock: MockServer

beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
  writeFileSync(join(folder, 'broken.yaml'), 'targets:\n\t- a: [1\n')
  writeFileSync(join(folder, 'twice.yaml'), 'targets: {}\ntargets: {}\n')
  writeFileSync(join(folder, 'broken.json'), '{ "targets": ')
  writeFileSync(join(folder, 'wrong.json'), '{ "target": {} }')
  writeFileSync(join(folder, 'cut.env'), 'A=b#c\n')
})

afterAll(async () => {
  await mock.close()
  rmSync(folder, { recursive: true })
})

const env = { LANG: 'C.UTF-8', LC_ALL: '', COLUMNS: '100' }

/** All that a command says, on both streams. */
async function said(args: readonly string[]): Promise<string> {
  const line = [...args.map((word) => word.replace('<mock>', `${mock.baseUrl}/${surface}`)), '--lang', 'tr']
  const { stdout, stderr } = await (isJudging(args) ? saidApart(line) : typedHere(line, { cwd: folder, env }))
  return stdout + stderr
}

/** Whoever judges starts a process of the built engine. */
function isJudging(args: readonly string[]): boolean {
  return args.includes('--target') && !args.includes('--plan')
}

function saidApart(line: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const options = { cwd: folder, env: { ...process.env, ...env } }
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...line], options, (_error, stdout, stderr) =>
      resolve({ stdout, stderr }),
    )
  })
}

const judged = ['check', surface, '--target', '<mock>', '--credential', ...credentials]

const commands: readonly (readonly string[])[] = [
  ...['check', 'observe', 'proxy', 'mock', 'init', 'doctor', 'demo', 'list', 'explain', 'coverage'].map(
    helpOf,
  ),
  ...[
    'send',
    'diff',
    'replay',
    'rehearse',
    'rush',
    'docs',
    'completion',
    'scenarios',
    'report',
    'partner',
  ].map(helpOf),
  ['list', surface],
  ['explain', `${surface}/idempotency/repeat-creates-nothing`],
  ['explain', 'nothing'],
  ['coverage', surface],
  ['scenarios'],
  ['contracts', 'list'],
  ['contracts', 'coverage', 'muditakurye'],
  ['contracts', 'diff', 'a', 'b'],
  ['rehearse', '--list'],
  ['rehearse', 'nothing', '--exec', 'x'],
  ['rush', 'hiziryemek/platform'],
  [...judged, '--plan'],
  [...judged, '--only', `${surface}/health`],
  [...judged, '--only', 'nothing'],
  [...judged, '--reporter', 'pfd'],
  [...judged, '--reading', 'a=b'],
  [...judged, '--seed', 'x'],
  [...judged, '--ca', 'nofile'],
  [...judged, '--out', 'broken.json/x'],
  ['check', surface, '--target', 'http://127.0.0.1:1', '--credential', ...credentials],
  ['check', surface, '--target', '<mock>', '--credential', 'apiKey=wrong', 'restaurantId=x'],
  ['check', surface, '--target', '<mock>/webhook/third-party/order', '--credential', ...credentials],
  ['check', '--config', 'broken.yaml'],
  ['check', '--config', 'twice.yaml'],
  ['check', '--config', 'broken.json'],
  ['check', '--config', 'wrong.json'],
  ['check', '--config', 'nofile.yaml'],
  ['check', '--bogus'],
  ['doctor'],
  ['send', surface, 'createOrder'],
  ['send', surface, 'nothing'],
  ['send', surface, 'getHealth', '--to', '<mock>'],
  ['replay', 'nothing'],
  ['diff', 'nofile', 'nofile'],
  ['observe', surface, '--exec', 'exit 0', '--for', '1s'],
  ['observe', surface, '--scenario', 'nothing'],
  ['observe', surface, '--har', 'nofile'],
  ['mock', '--port', '99999'],
  ['mock', '--defect', 'nothing'],
  ['mock', '--store', 'nothing'],
  ['mock', '--handlers', 'nofile.ts'],
  ['report', 'render', 'nofile'],
  ['report', 'verify', '.'],
  ['init', '--partner', 'nothing'],
  ['init', '--partner', 'muditakurye', '--as', 'pos', '--ci', 'gitlab'],
]

function helpOf(command: string): string[] {
  return [command, '--help']
}

describe('nothing that a command says to a Turkish reader is English prose', () => {
  test.each(commands.map((args) => [args.join(' '), args] as const))(
    'uyum %s',
    { timeout: 60_000 },
    async (_line, args) => {
      const text = await said(args)
      expect(text.trim()).not.toBe('')
      expect(englishIn(text)).toEqual([])
    },
  )
})

test('English prose would be seen', () => {
  expect(englishIn('uyum: expected a file, there is none. Fix the file.')).toHaveLength(1)
})
