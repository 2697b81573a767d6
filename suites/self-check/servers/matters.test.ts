import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { loadSuite } from '../../register.js'
import type { CheckRecord, MatterRecord, Run, RunRecord } from '../../record/run-record.js'
import { judgeMatter } from '../../verdict/matters/judge-matter.js'
import { listMatters } from '../../verdict/matters/list-matters.js'
import { nameMatters } from '../../verdict/matters/name-matters.js'
import { observeReferenceClient } from '../clients/reference/observe-reference-client.js'
import { referenceClients } from '../clients/reference/reference-clients.js'
import { judgeMock } from '../judging/judge-mock.js'

let mock: MockServer
const closing: (() => unknown)[] = []
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(async () => {
  for (const close of closing) await close()
  await mock.close()
})

/** What those who serve a surface would be told of its matters. */
async function mattersOf(surface: Surface, checks: readonly CheckRecord[]) {
  const suite = await loadSuite(surface)
  const named = nameMatters(checks, suite.requirements, 'server')
  const matters = (await listMatters(suite, 'server')).map((matter) => judgeMatter(matter, named))
  return { named, matters, states: statesOf(matters) }
}

/** By their names, what was found of them. */
function statesOf(matters: readonly MatterRecord[] = []): Record<string, string> {
  return Object.fromEntries(matters.map(({ id, state }) => [id, state]))
}

/** Checks a server as a user does, and gives its run. */
async function checkAt(baseUrl: string, surface: Surface, ...flags: string[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-matters-'))
  const cli = join(import.meta.dirname, '..', '..', '..', 'dist', 'cli.js')
  const words = ['check', surface, '--target', baseUrl, '--credential', 'secretKey=hy_test_secret', ...flags]
  const child = spawn(process.execPath, [cli, ...words, '--quiet', '--reporter', 'json'], {
    cwd: folder,
    stdio: 'ignore',
  })
  await once(child, 'exit')
  const record = JSON.parse(readFileSync(join(folder, 'uyum-report', 'results.json'), 'utf8')) as RunRecord
  return record.runs[0]!
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0)
  closing.push(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('the mock', () => {
  test('of a page that documents no answer is conformant, and shows how little that says', async () => {
    const run = await checkAt(`${mock.baseUrl}/hiziryemek/pos`, 'hiziryemek/pos')
    expect(run.verdict).toBe('conformant')
    const { taken, ...others } = statesOf(run.matters)
    expect(taken).toBe('proved')
    expect(new Set(Object.values(others))).toEqual(new Set(['not-covered', 'not-judged']))
    expect(run.matters!.find(({ id }) => id === 'secret')!.question!.en).toContain('x-secret-key')
  })

  test('of a page that says what a wrong key gets proves that it is checked', async () => {
    const { named, states } = await mattersOf(
      'muditakurye/courier',
      await judgeMock('muditakurye/courier', {}),
    )
    expect(states).toMatchObject({
      secret: 'proved',
      once: 'proved',
      'bad-input': 'proved',
      kept: 'not-covered',
    })
    expect(named.filter(({ matter }) => matter === 'secret').every(({ security }) => security)).toBe(true)
  })
})

test('who takes every secret has failed it where the page refuses wrong ones, whatever else passed', async () => {
  const records = await judgeMock('bkyemek/pos', { defects: ['wrong-api-key-is-403'] })
  const { states } = await mattersOf('bkyemek/pos', records)
  expect(states).toMatchObject({ secret: 'failed', 'bad-input': 'proved' })
})

test('who takes every secret where the page says nothing is not accused, but named', async () => {
  const records = await judgeMock('hiziryemek/pos', { defects: ['wrong-secret-refused'] })
  const { matters } = await mattersOf('hiziryemek/pos', records)
  const secret = matters.find(({ id }) => id === 'secret')!
  expect(secret).toMatchObject({ state: 'not-covered', security: secret.failed })
  expect(secret.security.length).toBeGreaterThan(0)
})

test('of a server that does nothing but answer 200 nothing is proved', async () => {
  const idle = await serve((request, response) => request.resume().on('end', () => response.end()))
  const run = await checkAt(idle, 'hiziryemek/pos')
  expect(run.verdict).toBe('incomplete')
  expect(Object.values(statesOf(run.matters))).not.toContain('proved')
})

test('a narrowed run leaves the other matters open', async () => {
  const only = ['--only', 'hiziryemek/pos/http']
  const run = await checkAt(`${mock.baseUrl}/hiziryemek/pos`, 'hiziryemek/pos', ...only)
  expect(statesOf(run.matters)).toMatchObject({ taken: 'partly', secret: 'not-covered' })
})

test.each(referenceClients)('a client of $surface has matters of its own', async (client) => {
  const run = await observeReferenceClient(mock.baseUrl, client)
  expect(statesOf(run.matters)).toMatchObject({ sent: 'proved' })
  expect(Object.values(statesOf(run.matters))).not.toContain('failed')
})
