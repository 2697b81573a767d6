import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../mocks/mock-options.js'
import { mockedTargets } from '../../mocks/mocked-targets.js'
import { startMockServer, type MockServer } from '../../mocks/server/mock-server.js'
import { loadReporter, reporterNames } from '../../reports/reporters.js'
import type { RunRecord } from '../run-record.js'
import { canaryCredentials, canarySecrets, secretsOf } from './canary-credentials.js'
import { observeReferenceClient } from './clients/observe-reference-client.js'
import type { OutgoingCall } from './clients/reference-client.js'
import { referenceClients } from './clients/reference-clients.js'
import { spellingsIn } from './near-spellings.js'
import { startEchoingTarget } from './targets/echoing-target.js'
import type { SmallServer } from './targets/small-server.js'

/** A PDF is the page, printed: it holds nothing else. */
const textReporters = reporterNames.filter((name) => name !== 'pdf')

let mock: MockServer
let echo: SmallServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0, credentials: { ...canaryCredentials } }))
  echo = await startEchoingTarget()
})
afterAll(async () => {
  await Promise.all([mock.close(), echo.close()])
})

describe('near spellings are found where there are some, or the rest of this proves nothing', () => {
  test.each(canarySecrets)('of %s', (secret) => {
    const bent = [
      secret.slice(0, -1),
      `x${secret.toUpperCase()}`,
      JSON.stringify({ secret: secret.slice(2) }),
      encodeURIComponent(secret.toLowerCase()),
      Buffer.from(`user:${secret}x`).toString('base64'),
      Buffer.from(`ab:${secret.slice(1)}`).toString('base64'),
    ]
    for (const spelling of bent) expect(spellingsIn(`..${spelling}..`, [secret])).not.toEqual([])
    expect(spellingsIn('<apiKey in other case>', [secret])).toEqual([])
  })
})

test('no file and no line of a check holds a secret or a near spelling of one, whatever the target repeats', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'uyum-leaks-'))
  const targets = Object.fromEntries(
    Object.entries(mockedTargets(mock.baseUrl)).flatMap(([surface, mocked]) => {
      const marked = { ...mocked, credentials: canaryCredentials[mocked.surface], allow: { burst: false } }
      const name = surface.replace('/', '-')
      return [
        [name, marked],
        [`${name}-echo`, { ...marked, baseUrl: echo.baseUrl }],
      ]
    }),
  )
  await writeFile(join(folder, 'uyum.config.json'), JSON.stringify({ targets }))
  const cli = join(import.meta.dirname, '../../dist/cli.js')
  const reporters = textReporters.flatMap((name) => ['--reporter', name])
  const child = spawn(process.execPath, [cli, 'check', '--seed', '1', ...reporters, '--out', 'out'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const files = await readdir(join(folder, 'out'))
  expect(files).toContain('index.html')
  const written = await Promise.all(
    files.map(async (file): Promise<[string, string]> => [
      file,
      await readFile(join(folder, 'out', file), 'utf8'),
    ]),
  )
  await rm(folder, { recursive: true })
  const record = JSON.parse(written.find(([name]) => name === 'results.json')![1]) as RunRecord
  const sent = record.runs.flatMap(({ checks }) => checks.flatMap(({ exchanges }) => exchanges))
  expect(sent.length).toBeGreaterThan(1000)
  expect(JSON.stringify(sent)).toContain('<apiKey')
  for (const [name, content] of [...written, ['standard output', stdout], ['standard error', stderr]])
    expect({ name, found: spellingsIn(content!, canarySecrets) }).toEqual({ name, found: [] })
}, 240_000)

describe('nor does a report of a client that shows its secrets wherever it can', () => {
  test.each(referenceClients.map((client) => [client.surface, client] as const))(
    '%s',
    async (surface, client) => {
      const run = await observeReferenceClient(mock.baseUrl, client, {
        credentials: canaryCredentials[surface],
        manner: { alter: (call) => showing(call, secretsOf(surface)) },
      })
      const record: RunRecord = {
        version: 1,
        tool: { name: 'uyum', version: '0.0.0' },
        startedAt: '2026-11-28T10:00:00.000Z',
        seed: 1,
        runTag: 'leaks',
        runs: [run],
      } as unknown as RunRecord
      expect(run.checks.flatMap(({ exchanges }) => exchanges).length).toBeGreaterThan(0)
      for (const name of textReporters) {
        const reporter = await loadReporter(name)
        const content = String(await reporter.render(record, {}))
        expect({ name, found: spellingsIn(content, canarySecrets) }).toEqual({ name, found: [] })
      }
    },
  )
})

/** A call that shows the secrets in its URL and in headers of other names, bent and encoded. */
function showing(call: OutgoingCall, secrets: readonly string[]): OutgoingCall {
  const all = secrets.join(' ')
  return {
    ...call,
    path: `${call.path}?debug=${encodeURIComponent(all)}&cut=${encodeURIComponent(all.slice(1).toLowerCase())}`,
    headers: {
      ...call.headers,
      'x-debug': JSON.stringify({ all, tail: `${all}x` }),
      'x-pair': Buffer.from(`someone:${all.slice(0, -2)}`).toString('base64'),
    },
  }
}
