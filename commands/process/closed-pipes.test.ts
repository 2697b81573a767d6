import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../mocks/options/mock-options.js'
import { startMockServer } from '../../mocks/server/mock-server.js'
import type { RunRecord } from '../../suites/record/run-record.js'

// The built command, as a user starts it: `npm test` builds before it runs this.
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

let mock: Awaited<ReturnType<typeof startMockServer>>
let target: string[]
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
  const credentials = ['--credential', 'apiKey=bk_test_key', 'apiSecret=bk_test_secret']
  target = ['--target', `${mock.baseUrl}/bkyemek/pos`, ...credentials]
})
afterAll(() => mock.close())

interface Piped {
  status: number
  /** What came on the stream that is not cut. */
  rest: string
  folder: string
}

/** Runs a command with a pipe behind it whose reader takes so many lines and goes. */
async function piped(args: readonly string[], stream: 'stdout' | 'stderr', lines: number): Promise<Piped> {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-pipe-'))
  const reader = lines === 0 ? 'true' : `head -n ${lines} >/dev/null`
  const other = stream === 'stdout' ? '2>rest' : '2>&1 >rest'
  const script = `{ "$@" ${other}; echo $? >status; } | ${reader}`
  const shell = spawn('sh', ['-c', script, 'sh', process.execPath, cli, ...args], {
    cwd: folder,
    stdio: 'ignore',
  })
  await once(shell, 'exit')
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return { status: Number(textOf('status')), rest: textOf('rest'), folder }
}

function recordOf({ folder }: Piped): RunRecord {
  return JSON.parse(readFileSync(join(folder, 'uyum-report', 'results.json'), 'utf8')) as RunRecord
}

describe('nobody reads on', () => {
  test.each([0, 1])('a check whose output is read for %i lines ends as its verdict says', async (lines) => {
    const args = ['check', 'bkyemek/pos', ...target, '--reporter', 'terminal', 'github', 'junit']
    const ended = await piped(args, 'stdout', lines)
    expect(ended.status).toBe(0)
    expect(recordOf(ended).runs[0]!.verdict).toBe('conformant')
    expect(ended.rest).toContain(join('uyum-report', 'junit.xml'))
    expect(ended.rest).not.toContain('EPIPE')
  })

  test('a check whose standard error is closed', async () => {
    const ended = await piped(['check', 'bkyemek/pos', ...target], 'stderr', 0)
    expect(ended.status).toBe(0)
    expect(ended.rest).toContain('Conformant')
    expect(recordOf(ended).runs[0]!.verdict).toBe('conformant')
  })

  test.each([[['list']], [['list', '--json']], [['coverage']], [['scenarios']], [['--help']]])(
    '%j ends quietly',
    async (args) => {
      expect(await piped(args, 'stdout', 1)).toMatchObject({ status: 0, rest: '' })
    },
  )

  test('a client that writes goes on calling, and is judged', async () => {
    const client =
      'for i in 1 2 3 4; do echo "line $i"; sleep 0.1; done; echo done >written; curl -s "$UYUM_BASE_URL/api/v1/x"'
    const ended = await piped(['observe', 'bkyemek/pos', '--exec', client], 'stderr', 1)
    expect(readFileSync(join(ended.folder, 'written'), 'utf8')).toBe('done\n')
    expect(recordOf(ended).runs[0]!.checks.some(({ outcome }) => outcome === 'failed')).toBe(true)
    expect(ended.status).toBe(1)
  })
})

test('a mock whose log and output nobody reads any more goes on serving', async () => {
  const child = spawn(process.execPath, [cli, 'mock', '--port', '0', '--json', '--log-format', 'json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { baseUrl } = JSON.parse(line.toString()) as { baseUrl: string }
  child.stdout.destroy()
  child.stderr.destroy()
  for (let asked = 0; asked < 5; asked += 1) {
    expect((await fetch(`${baseUrl}/muditakurye/courier/webhook/third-party/health`)).status).toBeLessThan(
      500,
    )
  }
  expect(child.exitCode).toBe(null)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})
