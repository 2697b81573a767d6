import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../mocks/options/mock-options.js'
import { startMockServer } from '../../mocks/server/mock-server.js'
import type { RunRecord } from '../../suites/record/run-record.js'

// The built command, as a user starts it: `npm test` builds before it runs this.
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

let mock: Awaited<ReturnType<typeof startMockServer>>
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

const fronts: Server[] = []
afterEach(() => {
  for (const front of fronts.splice(0)) {
    front.closeAllConnections()
    front.close()
  }
})

/** Passes requests on to the mock, and from a number of them on holds every one. */
async function startFront(passes: number): Promise<{ baseUrl: string; held: Promise<void> }> {
  let seen = 0
  let hold = (): void => undefined
  const held = new Promise<void>((resolve) => (hold = resolve))
  const front = createServer((incoming, answer) => {
    if ((seen += 1) > passes) return hold()
    const { method, headers } = incoming
    const onward = request(`${mock.baseUrl}${incoming.url}`, { method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers)
      response.pipe(answer)
    })
    incoming.pipe(onward)
  }).listen(0, '127.0.0.1')
  fronts.push(front)
  await once(front, 'listening')
  return { baseUrl: `http://127.0.0.1:${(front.address() as AddressInfo).port}`, held }
}

function startCheck(baseUrl: string, out: string): ChildProcess {
  const given = ['--target', `${baseUrl}/bkyemek/pos`, '--credential', 'apiKey=bk_test_key']
  const reports = ['--reporter', 'terminal', 'html', 'junit', '--out', out]
  return spawn(
    process.execPath,
    [cli, '--lang', 'en', 'check', 'bkyemek/pos', ...given, 'apiSecret=bk_test_secret', ...reports],
    { detached: true, stdio: ['ignore', 'pipe', 'inherit'] },
  )
}

async function outputOf(child: ChildProcess): Promise<{ status: number | null; stdout: string }> {
  let stdout = ''
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, stdout }
}

describe('a check that is ended from outside', () => {
  test.each([
    ['SIGTERM to the process, as CI servers send it', 'SIGTERM', 143, (pid: number) => pid],
    ['SIGINT to its whole group, as Ctrl-C does it', 'SIGINT', 130, (pid: number) => -pid],
  ] as const)('%s: what was judged is written', async (_, signal, expected, receiver) => {
    const front = await startFront(60)
    const out = mkdtempSync(join(tmpdir(), 'uyum-out-'))
    const child = startCheck(front.baseUrl, out)
    const ended = outputOf(child)
    await front.held
    process.kill(receiver(child.pid!), signal)
    const { status, stdout } = await ended
    expect(status).toBe(expected)
    const { runs } = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')) as RunRecord
    const [run] = runs
    expect(run).toMatchObject({ verdict: 'incomplete', interrupted: true, partial: true })
    expect(run!.warnings[0]!.en).toMatch(/^The run was interrupted when \d+ of \d+ checks were judged/)
    const ofOutcome = (outcome: string) => run!.checks.filter((check) => check.outcome === outcome)
    expect(ofOutcome('passed').length).toBeGreaterThan(0)
    expect(ofOutcome('failed')).toEqual([])
    expect(ofOutcome('errored')).not.toHaveLength(0)
    for (const check of ofOutcome('errored')) {
      expect(check.reason).toBe('the run was interrupted before this was judged')
      expect(check.tr.reason).toBe('çalışma, bu kontrol değerlendirilmeden kesildi')
    }
    expect(new Set(run!.checks.map(({ id }) => id)).size).toBe(run!.checks.length)
    expect(stdout).toContain('The run was interrupted')
    for (const file of ['index.html', 'junit.xml']) expect(existsSync(join(out, file))).toBe(true)
  })

  test('before its first check is judged: the record is written all the same', async () => {
    const front = await startFront(0)
    const out = mkdtempSync(join(tmpdir(), 'uyum-out-'))
    const child = startCheck(front.baseUrl, out)
    const ended = outputOf(child)
    await front.held
    child.kill('SIGTERM')
    expect((await ended).status).toBe(143)
    const { runs } = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')) as RunRecord
    expect(runs[0]!.verdict).toBe('incomplete')
    expect(runs[0]!.checks.length).toBeGreaterThan(100)
    expect(runs[0]!.checks.some(({ outcome }) => outcome === 'passed' || outcome === 'failed')).toBe(false)
  })
})

describe('a replay that is ended from outside', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: it says what came of it by then', async (signal, expected) => {
    const front = await startFront(2)
    const from = join(mkdtempSync(join(tmpdir(), 'uyum-replay-')), 'results.json')
    const check = 'bkyemek/pos/repetition/mended-after-refusal'
    const then = { id: check, outcome: 'failed', expected: 'HTTP 200', actual: 'HTTP 500', exchanges: [] }
    const run = {
      target: 'bkyemek/pos',
      surface: 'bkyemek/pos',
      side: 'server',
      readings: {},
      checks: [then],
    }
    const contract = { sha256: 'earlier' }
    writeFileSync(from, JSON.stringify({ version: 1, seed: 1, runTag: 'x', runs: [{ ...run, contract }] }))
    const target = ['--target', `${front.baseUrl}/bkyemek/pos`, '--credential', 'apiKey=bk_test_key']
    const child = spawn(
      process.execPath,
      [cli, '--lang', 'en', 'replay', check, '--from', from, ...target, 'apiSecret=bk_test_secret'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const ended = outputOf(child)
    await front.held
    child.kill(signal)
    const { status, stdout } = await ended
    expect(stdout).toMatch(/^cannot tell: bkyemek/)
    expect(stdout).toContain('because the run was interrupted before this was judged')
    expect(stdout).toMatch(/Interrupted after [1-9]\d* requests?: run it again\./)
    expect(status).toBe(expected)
  })
})

test('a second signal ends a process that takes its time', async () => {
  const patient = `
    const { interruption } = await import(${JSON.stringify(join(import.meta.dirname, 'interruption.ts'))})
    interruption().addEventListener('abort', () => console.log('heard'))
    setInterval(() => undefined, 1000)
    console.log('listening')`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', patient], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  await once(child.stdout, 'data')
  const impatience = setInterval(() => child.kill('SIGINT'), 50)
  expect(await ended).toEqual([null, 'SIGINT'])
  clearInterval(impatience)
})
