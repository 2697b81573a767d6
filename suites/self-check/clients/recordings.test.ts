import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { valueReplaced } from '../../observe/evidence/gaps.js'
import { judgeRecordings } from '../../observe/judge-recordings.js'
import { loadClientSuite } from '../../register.js'
import { objectOf } from '../../observe/recording/observed-call.js'
import type { Recording } from '../../observe/recording/recording.js'
import { judgeRecorded, type RecordedOptions } from '../../observe/recording/read/judge-recorded.js'
import type { Run } from '../../record/run-record.js'
import type { CredentialValues } from '../../run/target/target-settings.js'
import { redIn } from './client-matrix.js'
import { recordReferenceClient, shortMinuteMs } from './reference/observe-reference-client.js'
import type { ReferenceClient } from './reference/reference-client.js'
import { referenceClients } from './reference/reference-clients.js'
import { exchangesOf } from './recordings/exchanges-of.js'
import { harOf, type Entry } from './recordings/har-of.js'
import { losses, memberLosses, takingOut } from './recordings/losses.js'
import { shareOfTheTurn } from '../judging/share-of-the-turn.js'

const baseUrl = 'https://partner.example/api'
let mock: MockServer
let folder: string
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
  folder = await mkdtemp(join(tmpdir(), 'uyum-recordings-'))
})
afterAll(() => mock.close())

describe.each(referenceClients)('recordings of a client of $surface', (client) => {
  let recording: Recording
  let entries: Entry[]
  const turn = referenceClients.indexOf(client)
  beforeAll(async () => {
    recording = await recorded(client)
    entries = harOf(recording, baseUrl, 60_000 / shortMinuteMs)
  })

  test('one that does as documented is conformant by a whole recording, in every form', async () => {
    for (const run of await inEachForm(client, entries)) {
      expect(accused(run)).toEqual([])
      expect(run.verdict).toBe('conformant')
      expect(passedIn(run)).toBeGreaterThan(5)
      expect(run.checks.flatMap(({ reason }) => (reason === valueReplaced.en ? [reason] : []))).toEqual([])
    }
  })

  test.each(shareOfTheTurn(Object.keys(client.defects).filter(canBeSeen), 6, turn))(
    '%s is caught by a whole recording too',
    async (defect) => {
      // Who was seen to end by himself gave up what failed; a recording may have been ended before he tried again.
      const { endedByItself: _ended, ...seen } = await recorded(client, defect)
      const whole = harOf(seen, baseUrl, 60_000 / shortMinuteMs)
      const run = await judged(client, { har: await file({ log: { entries: whole } }) })
      const caught = new Set(redIn(run).map(({ id }) => id))
      const { checks } = await loadClientSuite(client.surface)
      const missedChecks = checks.filter((check) => {
        const needsMore = (check.needs ?? []).some((need) => need === 'bytes' || need === 'secrets')
        return !needsMore && judgeRecordings(check, [seen]).outcome === 'failed' && !caught.has(check.id)
      })
      expect(missedChecks.map(({ id }) => id)).toEqual([])
    },
  )

  test.each(shareOfTheTurn(Object.entries(losses), 5, turn))('%s: accuses nobody', async (name, lose) => {
    const everywhere = entries.map(lose)
    const runs = await inEachForm(client, everywhere)
    const here = entries.map((entry, index) => (index % 2 === 0 ? lose(entry) : entry))
    if (!takingOut.has(name) && !name.includes(' in each '))
      runs.push(await judged(client, { har: await file({ log: { entries: here } }) }))
    expect(runs.flatMap(accused)).toEqual([])
  })

  test('any one member replaced: accuses nobody', async () => {
    const paths = new Set(recording.calls.flatMap((call) => namesIn(objectOf(call))))
    for (const [name, lose] of shareOfTheTurn(Object.entries(memberLosses([...paths])), 5, turn)) {
      const run = await judged(client, { har: await file({ log: { entries: entries.map(lose) } }) })
      expect([name, ...accused(run)]).toEqual([name])
    }
  })
})

function accused(run: Run): string[] {
  return redIn(run).map(({ id, outcome, actual, reason }) => `${outcome} ${id}: ${actual || reason}`)
}

function passedIn({ checks }: Run): number {
  return checks.filter(({ outcome }) => outcome === 'passed').length
}

async function recorded(client: ReferenceClient, defect?: string): Promise<Recording> {
  const { scenario = 'standard', ...variant } = client.defects[defect ?? ''] ?? {}
  const { recordings } = await recordReferenceClient(mock.baseUrl, client, { variant, scenario })
  return recordings[0]!
}

function canBeSeen(defect: string): boolean {
  return !cannotBeSeen.test(defect)
}

/** A secret that is nowhere may have been taken out, an answer that is nowhere may have come, and a star hides. */
const cannotBeSeen =
  /(secret|api-key|credentials|events)-(sent|signed)|-kept-on-retry|Password|no-null-fields$/

/** As a HAR, as the list of a mock and as lines. */
async function inEachForm(client: ReferenceClient, entries: readonly Entry[]): Promise<Run[]> {
  const listed = exchangesOf(entries, client.surface, baseUrl)
  const lines = listed.toReversed().map((exchange) => JSON.stringify(exchange))
  return [
    await judged(client, { har: await file({ log: { entries } }) }),
    await judged(client, { exchanges: await file(listed) }),
    await judged(client, { exchanges: await file(lines.join('\n')) }),
  ]
}

async function judged({ surface }: ReferenceClient, options: Partial<RecordedOptions>): Promise<Run> {
  const values = Object.entries((defaultCredentials[surface] ?? {}) as CredentialValues)
  const credential = values.flatMap(([name, value]) =>
    typeof value === 'object'
      ? Object.entries(value).map(([part, text]) => `${name}.${part}=${text}`)
      : [`${name}=${value}`],
  )
  const target = options.har === undefined ? {} : { target: baseUrl }
  const record = await judgeRecorded(surface, { credential, only: [], ...target, ...options }, '1.2.3')
  return record.runs[0]!
}

async function file(content: unknown): Promise<string> {
  const path = join(folder, 'recording')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value)
  return [...own, ...Object.values(value).flatMap(namesIn)]
}
