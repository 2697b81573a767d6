import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { surfaceNames } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { loadReporter, reporterNames } from '../../../reports/reporters.js'
import type { RunRecord } from '../../record/run-record.js'
import {
  canaryCredentials,
  canarySecrets,
  secretsOf,
  shortCanaries,
  shortCredentials,
} from './canary-credentials.js'
import { checkAllTargets } from '../judging/check-all-targets.js'
import { shareOfTheTurn } from '../judging/share-of-the-turn.js'
import { observeReferenceClient } from '../clients/reference/observe-reference-client.js'
import type { OutgoingCall } from '../clients/reference/reference-client.js'
import { referenceClients } from '../clients/reference/reference-clients.js'
import { spellingsIn } from './near-spellings.js'
import { startEchoingTarget } from '../servers/targets/echoing-target.js'
import type { SmallServer } from '../servers/targets/small/small-server.js'
import { wholeValuesIn } from '../judging/whole-values.js'

/** A PDF is the page, printed; `no-leaks.spec.ts` reads one. */
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

// What hides a secret knows no surface: with secrets of each kind some of them are checked, others with each commit, or all by
// `npm run test:whole`. Each way in which the target repeats, and each report, has its turn in every run.
const half: string[] = shareOfTheTurn(surfaceNames, 2, 0)
const quarter: string[] = shareOfTheTurn(surfaceNames, 4, 0)

test('no file and no line of a check holds a secret or a near spelling of one, whatever the target repeats', async () => {
  const part = 'Sakli-Kumru-6612'
  const { record, written } = await checkAllTargets({
    mock: mock.baseUrl,
    echo: echo.baseUrl,
    credentials: canaryCredentials,
    reporters: textReporters,
    path: part,
    surfaces: half,
  })
  const names = written.map(([name]) => name)
  for (const name of ['index.html', 'attestation.json', 'junit.xml', 'standard output'])
    expect(names).toContain(name)
  const sent = record.runs.flatMap(({ checks }) => checks.flatMap(({ exchanges }) => exchanges))
  expect(sent.length).toBeGreaterThan(1000)
  expect(JSON.stringify(sent)).toContain('<apiKey')
  expect(JSON.stringify(sent)).toContain('/<URL_PART>/')
  for (const [name, content] of written)
    expect({ name, found: spellingsIn(content, [...canarySecrets, part]) }).toEqual({ name, found: [] })
}, 240_000)

describe('short secrets, which any text may hold', () => {
  test.each(shortCanaries)(
    '%s is found where it is a value, or the rest of this proves nothing',
    (secret) => {
      const shown = [
        JSON.stringify({ k: secret }),
        JSON.stringify({ k: JSON.stringify({ k: secret }) }),
        `x-api-key: ${secret}`,
        `password=${encodeURIComponent(secret)}&x=1`,
        `Basic ${Buffer.from(`u:${secret}`).toString('base64')}`,
      ]
      for (const text of shown)
        expect({ text, found: wholeValuesIn(text, [secret]) }).not.toEqual({ text, found: [] })
      expect(wholeValuesIn('"<apiKey>" x-api-key: <apiKey>', [secret])).toEqual([])
    },
  )

  test('stand nowhere as a value in what a check writes', async () => {
    const { mock: small, close } = await startShortMock()
    const part = 'k7'
    const { record, written } = await checkAllTargets({
      mock: small,
      echo: echo.baseUrl,
      credentials: shortCredentials,
      reporters: textReporters,
      path: part,
      surfaces: quarter,
    })
    await close()
    expect(record.runs.flatMap(({ checks }) => checks).length).toBeGreaterThan(300)
    expect(JSON.stringify(record)).toContain('/<URL_PART>/')
    for (const [name, content] of written) {
      expect({ name, found: wholeValuesIn(content, shortCanaries) }).toEqual({ name, found: [] })
      expect(content).not.toMatch(/127\.0\.0\.1:\d+\/k7\b/)
    }
  }, 240_000)
})

describe('nor does a report of a client that shows its secrets wherever it can', () => {
  test.each(referenceClients.map((client) => [client.surface, client] as const))(
    '%s',
    async (surface, client) => {
      const run = await observeReferenceClient(mock.baseUrl, client, {
        credentials: canaryCredentials[surface],
        variant: { alter: (call) => showing(call, secretsOf(surface)) },
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

async function startShortMock(): Promise<{ mock: string; close: () => Promise<void> }> {
  const server = await startMockServer(await mockOptions({ port: 0, credentials: { ...shortCredentials } }))
  return { mock: server.baseUrl, close: () => server.close() }
}
