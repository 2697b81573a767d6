import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import type { RunRecord } from '../../suites/record/run-record.js'
import { DeskChecks } from '../desk/desk-checks.js'
import { startRestartingServer, type RestartingServer } from './tested/restarting-server.js'

// The built command, as a user starts it: `npm test` builds before it runs this.
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

const servers: RestartingServer[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())))

async function startServer(...defects: string[]): Promise<RestartingServer> {
  const server = await startRestartingServer(defects)
  servers.push(server)
  return server
}

function argumentsFor({ baseUrl, folder }: RestartingServer, ...more: string[]): string[] {
  const credentials = ['--credential', 'apiKey=bk_test_key', 'apiSecret=bk_test_secret']
  const out = ['--out', join(folder, 'out')]
  return [cli, '--lang', 'en', 'check', 'bkyemek/pos', '--target', baseUrl, ...credentials, ...out, ...more]
}

const outcome = 'bkyemek/pos/orders/status-200'

function recordOf({ folder }: RestartingServer): RunRecord {
  return JSON.parse(readFileSync(join(folder, 'out', 'results.json'), 'utf8')) as RunRecord
}

const outcomeOf = (record: RunRecord) => record.runs[0]!.checks.find(({ id }) => id === outcome)?.outcome

/** What a process has written so far, to be waited for. */
function heard(child: ChildProcess): () => string {
  let all = ''
  child.stdout!.on('data', (chunk: Buffer) => (all += chunk.toString()))
  onTestFinished(() => void child.kill('SIGKILL'))
  return () => all
}

const patient = { timeout: 40_000 }
const longTest = 100_000

describe('without a terminal: line by line', { timeout: longTest }, () => {
  test('a server that is mended and restarts is judged again by what failed, then by all', async () => {
    const server = await startServer('success-is-200')
    const child = spawn(process.execPath, argumentsFor(server, '--watch'), {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const text = heard(child)
    await expect.poll(text, patient).toContain('uyum: report: ')
    expect(text()).toContain(`✗ ${outcome} (should) expected: HTTP 200, actual: HTTP 201`)
    expect(outcomeOf(recordOf(server))).toBe('failed')
    const before = recordOf(server).runTag
    server.write([])
    await expect.poll(() => text().match(/uyum: report: /g)?.length, patient).toBe(2)
    const [, since = ''] = text().split('is back\n')
    expect(since.split('\n').slice(0, 4)).toEqual([
      'uyum: running what failed',
      `✓ ${outcome} passes now`,
      'uyum: no check fails',
      'uyum: running all checks',
    ])
    // Within 300 ms on a machine that has nothing else to do.
    expect(server.firstAskedAfterMs()).toBeLessThan(2000)
    const record = recordOf(server)
    expect(outcomeOf(record)).toBe('passed')
    expect(record.only).toBeUndefined()
    expect(record.runTag).not.toBe(before)
    expect(existsSync(join(server.folder, 'out', 'index.html'))).toBe(true)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('the desk of a mock follows it, from the first check on', async () => {
    const server = await startServer('success-is-200')
    const runs = new DeskChecks(join(server.folder, 'out'), () => Promise.reject(new Error('nobody')))
    const child = spawn(process.execPath, argumentsFor(server, '--watch'), { stdio: 'ignore' })
    onTestFinished(() => void child.kill('SIGKILL'))
    const seen: number[] = []
    const look = async () => {
      const { running, checks, record } = await runs.read()
      if (running) seen.push(checks.length)
      return record !== null && running === null
    }
    await expect.poll(look, { ...patient, interval: 20 }).toBe(true)
    expect(seen.length).toBeGreaterThan(2)
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
    expect(seen[0]).toBeLessThan(seen.at(-1)!)
    expect((await runs.read()).checks.find(({ id }) => id === outcome)?.outcome).toBe('failed')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(existsSync(join(server.folder, 'out', 'running.jsonl'))).toBe(false)
  })

  test('a file that changes is enough, and a target that goes leaves the record as it was', async () => {
    const server = await startServer('success-is-200')
    const source = join(server.folder, 'defects.mjs')
    const child = spawn(
      process.execPath,
      argumentsFor(server, '--only', 'bkyemek/pos/orders', '--watch', source),
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    const text = heard(child)
    await expect.poll(text, patient).toContain('uyum: report: ')
    await server.stop()
    servers.length = 0
    const written = readFileSync(join(server.folder, 'out', 'results.json'), 'utf8')
    await expect.poll(text).toContain('waiting for it to come back')
    server.write(['success-is-200'])
    await expect.poll(text).toContain('defects.mjs has changed')
    expect(readFileSync(join(server.folder, 'out', 'results.json'), 'utf8')).toBe(written)
    await server.start()
    servers.push(server)
    await expect.poll(() => text().match(/uyum: report: /g)?.length, patient).toBe(2)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('a folder that does not exist is no target either', async () => {
    const server = await startServer()
    const child = spawn(process.execPath, argumentsFor(server, '--watch', 'no-such-folder'), {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let text = ''
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
    expect(await once(child, 'close')).toEqual([2, null])
    expect(text).toContain('watching no-such-folder: expected a file or a folder')
  })
})

// `script` of util-linux gives a program a terminal; it is on every Linux of the Debian and Red Hat families.
describe.skipIf(!existsSync('/usr/bin/script'))(
  'on a terminal: one screen, and keys',
  { timeout: longTest },
  () => {
    async function startOnTerminal(server: RestartingServer, more: NodeJS.ProcessEnv = {}) {
      const words = argumentsFor(server, '--watch').map((word) => `'${word}'`)
      const command = `stty rows 40 cols 150; exec '${process.execPath}' ${words.join(' ')}`
      const child = spawn('script', ['-qefc', command, '/dev/null'], {
        stdio: ['pipe', 'pipe', 'inherit'],
        env: { ...process.env, SHELL: '/bin/sh', TERM: 'xterm', NO_COLOR: '1', ...more },
      })
      const text = heard(child)
      /** What stands on the screen now. */
      const screen = (): string =>
        (text().split('\u001b[H').at(-1) ?? '')
          .replaceAll(/\u001b\[[?\d;]*[A-Za-z]/g, '')
          .replaceAll('\r', '')
      return { child, text, screen, press: (keys: string) => void child.stdin.write(keys) }
    }

    test('shows what fails, runs what keys ask for, and leaves the terminal as it was', async () => {
      const server = await startServer('success-is-200')
      const { child, text, screen, press } = await startOnTerminal(server)
      await expect.poll(screen, patient).toMatch(/Conformant bkyemek\/pos: .*\n.*report: .*\nwaiting/)
      expect(screen()).toContain('1 check fails')
      expect(screen()).toMatch(
        /✗ bkyemek\/pos\/orders\/status-200 \(should\)\n.*\n {4}expected {2}HTTP 200\n {4}actual {4}HTTP 201/,
      )
      const results = join(server.folder, 'out', 'results.json')
      const whole = statSync(results).mtimeMs
      press('h')
      await expect.poll(screen).toContain('run what a part of an id names')
      press('h')
      press('p')
      press('orders/status')
      await expect.poll(screen).toContain('orders/status▏ (1 checks;')
      press('\r')
      const narrowed = join(server.folder, 'out', 'narrowed', 'results.json')
      await expect.poll(() => existsSync(narrowed), patient).toBe(true)
      expect((JSON.parse(readFileSync(narrowed, 'utf8')) as RunRecord).only).toEqual([outcome])
      expect(statSync(results).mtimeMs).toBe(whole)
      await expect.poll(screen).toContain('waiting')
      press('a')
      await expect.poll(() => statSync(results).mtimeMs, patient).toBeGreaterThan(whole)
      await expect.poll(screen).toContain('waiting')
      press('q')
      expect(await once(child, 'exit')).toEqual([0, null])
      expect(text()).toContain('\u001b[?25h\u001b[?1049l')
      expect(text().split('\u001b[?1049l')[1]).toContain('✓ Conformant bkyemek/pos')
    })

    test('f runs what failed, Enter what failed and then all, o opens the page', async () => {
      const server = await startServer('success-is-200')
      // What opens a page here tells which one it was asked for.
      const opened = join(server.folder, 'opened')
      writeFileSync(join(server.folder, 'xdg-open'), `#!/bin/sh\necho "$1" >> '${opened}'\n`, { mode: 0o755 })
      const { child, screen, press } = await startOnTerminal(server, {
        PATH: `${server.folder}:${process.env['PATH']}`,
        DISPLAY: ':0',
      })
      await expect.poll(screen, patient).toMatch(/report: .*\nwaiting/)
      const out = join(server.folder, 'out')
      const results = join(out, 'results.json')
      const written = (): number => statSync(results).mtimeMs
      const whole = written()

      press('o')
      await expect
        .poll(() => existsSync(opened) && readFileSync(opened, 'utf8'), patient)
        .toContain('index.html')

      press('f')
      const narrowed = join(out, 'narrowed', 'results.json')
      await expect.poll(() => existsSync(narrowed), patient).toBe(true)
      const { only, runs } = JSON.parse(readFileSync(narrowed, 'utf8')) as RunRecord
      expect(only).toEqual([outcome])
      expect(runs[0]!.checks.map(({ id }) => id)).toEqual([outcome])
      expect(written()).toBe(whole)

      await expect.poll(screen, patient).toContain('waiting')
      press('\r')
      await expect.poll(screen, patient).toMatch(/running all checks: \d+ of \d+/)
      await expect.poll(written, patient).toBeGreaterThan(whole)
      expect(recordOf(server).only).toBeUndefined()
      press('q')
      expect(await once(child, 'exit')).toEqual([0, null])
    })

    test('Ctrl-C in the middle of a run ends it cleanly, with all that it started', async () => {
      const server = await startServer()
      const { child, screen, press } = await startOnTerminal(server)
      await expect.poll(screen, patient).toMatch(/running all checks: \d+ of \d+/)
      press('\u0003')
      expect(await once(child, 'exit')).toEqual([0, null])
      expect(existsSync(join(server.folder, 'out', 'results.json'))).toBe(false)
    })
  },
)
