import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { mockedTargets } from '../../../mocks/surfaces/mocked-targets.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import type { TargetConfiguration } from '../../config/configuration.js'
import type { RunRecord } from '../../record/run-record.js'
import { observeReferenceClient } from '../clients/reference/observe-reference-client.js'
import { referenceClients } from '../clients/reference/reference-clients.js'

const schemaFile = join(import.meta.dirname, '../../../reports/json/results.schema.json')
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object)

let mock: MockServer
beforeAll(async () => {
  const defect = ['delivered-is-final', 'success-message']
  mock = await startMockServer(await mockOptions({ port: 0, defect }))
})
afterAll(() => mock.close())

/** Nobody listens on the port of the discard protocol. */
const nowhere = 'http://127.0.0.1:9'

test('results.json of servers, and the run of a client, are as the published schema says', async () => {
  const { 'kuzeypos/platform': kuzeypos, 'muditakurye/courier': muditakurye } = mockedTargets(mock.baseUrl)
  const { states: _, ...stateless } = muditakurye!
  const waivers = [
    {
      check: 'kuzeypos/platform/lifecycle/delivered-is-final',
      reason: 'known',
      until: '2999-01-31',
      approver: 'Işıl',
    },
  ]
  const record = await resultsOf({
    kuzeypos: { ...kuzeypos!, build: '7', waivers },
    stateless,
    down: { ...stateless, baseUrl: nowhere },
  })
  const client = referenceClients.find(({ surface }) => surface === 'kuzeypos/platform')!
  const observed = await observeReferenceClient(mock.baseUrl, client)
  const runs = [...record.runs, JSON.parse(JSON.stringify(observed)) as typeof observed]
  expect(outcomesOf({ ...record, runs })).toEqual(
    new Set(['passed', 'failed', 'errored', 'skipped', 'inapplicable', 'waived']),
  )
  validate({ ...record, runs })
  expect(validate.errors ?? []).toEqual([])
}, 120_000)

/** What the built command writes, as other tools read it. */
async function resultsOf(targets: Record<string, TargetConfiguration>): Promise<RunRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'uyum-schema-'))
  await writeFile(join(folder, 'uyum.config.json'), JSON.stringify({ targets }))
  const cli = join(import.meta.dirname, '../../../dist/cli.js')
  const args = [cli, 'check', ...Object.keys(targets), '--seed', '1', '--reporter', 'json', '--out', '.']
  await once(spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }), 'close')
  const results = await readFile(join(folder, 'results.json'), 'utf8')
  await rm(folder, { recursive: true })
  return JSON.parse(results) as RunRecord
}

function outcomesOf({ runs }: RunRecord): Set<string> {
  return new Set(runs.flatMap(({ checks }) => checks.map(({ outcome }) => outcome)))
}
