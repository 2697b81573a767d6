import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockOptions } from '../../mocks/mock-options.js'
import { mockedTargets } from '../../mocks/mocked-targets.js'
import { startMockServer, type MockServer } from '../../mocks/server/mock-server.js'
import { judgeTargets } from '../check-command.js'
import type { RunRecord } from '../run-record.js'
import { observeReferenceClient } from './clients/observe-reference-client.js'
import { referenceClients } from './clients/reference-clients.js'

const schemaFile = join(import.meta.dirname, '../../reports/json/results.schema.json')
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object)

let mock: MockServer
beforeAll(async () => {
  const defect = ['delivered-is-final', 'success-message']
  mock = await startMockServer(await mockOptions({ port: 0, defect }))
})
afterAll(() => mock.close())

test('a record of servers and a client is as the published schema says', { timeout: 120_000 }, async () => {
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
  const record = await judgeTargets(
    { kuzeypos: { ...kuzeypos!, build: '7', waivers }, stateless, down: { ...stateless, baseUrl: nowhere } },
    { seed: 1 },
    '1.2.3',
  )
  const client = referenceClients.find(({ surface }) => surface === 'kuzeypos/platform')!
  const runs = [...record.runs, await observeReferenceClient(mock.baseUrl, client)]
  expect(outcomesOf({ ...record, runs })).toEqual(
    new Set(['passed', 'failed', 'skipped', 'inapplicable', 'waived']),
  )
  validate(JSON.parse(JSON.stringify({ ...record, runs })))
  expect(validate.errors ?? []).toEqual([])
})

/** Nobody listens on the port of the discard protocol. */
const nowhere = 'http://127.0.0.1:9'

function outcomesOf({ runs }: RunRecord): Set<string> {
  return new Set(runs.flatMap(({ checks }) => checks.map(({ outcome }) => outcome)))
}
