import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import type { TargetConfiguration } from '../../config/configuration.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import { shownBaseUrl } from '../../run/record/redactor-of.js'
import { Session } from '../../run/session.js'
import { openGate, type Gate } from './gate.js'

const surface = 'bkyemek/pos'
const code = 'fnkey-9f8e7d6c'
const password = 'kapı:secretpw1'
const basic = `Basic ${Buffer.from(`gate:${password}`).toString('base64')}`

let server: MockServer
let gate: Gate

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
  gate = await openGate(
    server.baseUrl,
    ({ headers }, query) => query.get('code') === code || headers.authorization === basic,
  )
})
afterAll(() => Promise.all([gate.close(), server.close()]))

const credentials = { apiKey: 'bk_test_key', apiSecret: 'bk_test_secret' }

const reached: [string, () => Partial<TargetConfiguration>][] = [
  ['a query of the base URL', () => ({ baseUrl: `http://${gate.host}/${surface}?code=${code}` })],
  ['a query behind a slash', () => ({ baseUrl: `HTTP://${gate.host}/${surface}/?code=${code}` })],
  [
    'a query of a path',
    () => ({
      baseUrl: `http://${gate.host}/${surface}`,
      paths: { receiveOrder: `/api/v1/restoran_pos_giris?code=${code}` },
    }),
  ],
  [
    'user and password of the base URL',
    () => ({ baseUrl: `http://gate:${encodeURIComponent(password)}@${gate.host}/${surface}/` }),
  ],
]

test.each(reached)('%s is sent with each request and shown nowhere', async (_what, urls) => {
  const settings = await resolveTarget('gated', { surface, baseUrl: '', credentials, ...urls() })
  const suite = await loadSuite(surface)
  const session = new Session(suite, settings, { seed: 1, runTag: 'gate', startedAt: Date.now() })
  const checks = suite.checks.filter(({ id }) => id.startsWith(`${surface}/http/`))
  const records = await Promise.all(checks.map((check) => session.run(check)))
  await session.close()
  expect(records.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
  expect(records.length).toBeGreaterThan(2)
  const text = JSON.stringify([shownBaseUrl(settings), records])
  for (const secret of [code, password, encodeURIComponent(password), basic])
    expect(text).not.toContain(secret)
})
