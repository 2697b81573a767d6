import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readJudgedBodies } from '../../../contracts/judged-bodies/judged-body.js'
import { loadContract } from '../../../contracts/contract/load-contract.js'
import { allOperations, type Operation } from '../../../contracts/openapi/operations.js'
import { isServedByPartner, partnerNames } from '../../../contracts/contract/surfaces.js'
import { judgeAnswer } from '../../../mocks/deliveries/attempts/judge-answer.js'
import { exchangeOf } from '../../../mocks/journal/exchanges/exchange.js'
import type { JournalEntry } from '../../../mocks/journal/journal.js'
import { loadMockedSurfaces } from '../../../mocks/surfaces/mocked-surfaces.js'
import { playSurface } from '../../../mocks/call/played-surface.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { judgeRecorded } from '../../observe/recording/read/judge-recorded.js'
import { callLetIn } from '../clients/call-let-in.js'

const contracts = join(import.meta.dirname, '..', '..', '..', 'contracts')

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

/** What broke the contract in a request, as the mock's journal tells it. */
async function violationsSeenByTheMock(url: string, method: string, body: string): Promise<unknown[]> {
  await fetch(url, { method, headers: { 'content-type': 'application/json' }, body })
  const newest = await fetch(`${mock.baseUrl}/_uyum/exchanges?limit=1`)
  const [exchange] = (await newest.json()) as [{ violations: { path: string }[] }]
  return exchange.violations
}

/**
 * The checks that a client fails which sent this body and nothing else. A secret that no call of a recording shows may
 * have been taken out of it: such a check speaks against the body, though not against the client.
 */
async function failuresOfTheClient(surface: string, path: string, method: string, text: string) {
  const target = `${mock.baseUrl}/${surface}`
  const url = `${target}${path}`
  const headers = [{ name: 'content-type', value: 'application/json' }]
  const request = { method, url, headers, postData: { mimeType: 'application/json', text } }
  const response = { status: 200, headers: [], content: { size: 0 } }
  const entry = { startedDateTime: '2026-11-21T10:00:00.000Z', request, response }
  const har = join(mkdtempSync(join(tmpdir(), 'uyum-body-')), 'recorded.har')
  writeFileSync(har, JSON.stringify({ log: { version: '1.2', entries: [entry] } }))
  const { runs } = await judgeRecorded(surface, { har, target, credential: [], only: [] }, '1.2.3')
  return runs[0]!.checks
    .filter(
      ({ outcome, reason }) =>
        outcome === 'failed' || (outcome === 'inapplicable' && reason.startsWith('no call of the recording')),
    )
    .map(({ id, level, outcome }) => ({ id, level, outcome }))
}

/** Bodies that the mock answers otherwise than the document judges them, and why. */
const answeredOtherwise: Readonly<Record<string, string>> = {
  'bkyemek receiveOrder.request an item without choices, in null':
    'The schema takes each reading of bkyemek.empty-item-text; a mock plays one, by default the empty text.',
  'hesapkurye getRestaurantInfos.request Bk Express':
    'The sample’s user belongs to project 3: with another project it is a wrong credential, whatever the schema says.',
}

/** A name for a world of its own. */
function sandboxOf(body: string, title: string): string {
  return createHash('sha256').update(`${body} ${title}`).digest('hex').slice(0, 16)
}

/** An answer as the mock writes it down. */
function answered({ id, surface, method, path }: Operation, status: number, body: string): JournalEntry {
  const request = { method, path, headers: {}, body: '' }
  return { id: '1', surface, operation: id, request, response: { status, headers: {}, body }, at: 0 }
}

for (const partner of partnerNames)
  describe(`those who judge ${partner}’s bodies agree`, async () => {
    const contract = await loadContract(partner)
    const operations = allOperations(contract)
    const bodies = readJudgedBodies(join(contracts, partner), contract.document).map((judged) => {
      const [id, part = ''] = judged.body.split('.')
      return { ...judged, part, operation: operations.find((operation) => operation.id === id)! }
    })
    const requests = bodies.filter(({ part }) => part === 'request')
    const answers = bodies.filter(({ part }) => part !== 'request')

    test.each(requests)('$body, $title: $verdict', async ({ operation, value, verdict, isTaken, heldBy }) => {
      const url = `${mock.baseUrl}/${operation.surface}${operation.path}`
      const body = JSON.stringify(value)
      const violations = await violationsSeenByTheMock(url, operation.method, body)
      const failed = await failuresOfTheClient(operation.surface, operation.path, operation.method, body)

      expect(violations.length === 0, JSON.stringify(violations)).toBe(isTaken || heldBy !== undefined)
      // Where the document is silent a client is not accused, whatever the mock takes.
      if (verdict !== 'forbidden') {
        expect(failed.filter(({ level, outcome }) => level === 'must' && outcome === 'failed')).toEqual([])
      } else expect(failed).not.toEqual([])
    })

    test.each(requests)('$body, $title: the mock answers as the document says ($verdict)', async (judged) => {
      const { operation, value, body, title, isTaken } = judged
      const { status } = await callLetIn(mock.baseUrl, operation, sandboxOf(body, title), value)

      expect(status).toBeLessThan(500)
      const isOtherwise = `${partner} ${body} ${title}` in answeredOtherwise
      expect(status < 300).toBe(isTaken !== isOtherwise)
    })

    // Who observes judges those who call: an answer is not theirs.
    test.each(answers)('$body, $title: what the mock writes down says so ($verdict)', async (judged) => {
      const { operation, part, value, isTaken, heldBy } = judged
      const entry = answered(operation, Number(part), JSON.stringify(value))
      const handlers = (await loadMockedSurfaces()).map((surface) => playSurface(surface))
      const { violations } = exchangeOf(entry, handlers)
      const ofTheAnswer = violations.filter(({ path }) => path.startsWith('/response'))

      expect(ofTheAnswer.length === 0).toBe(isTaken || heldBy !== undefined)
    })

    // The others are the partner's own answers: the mock gives them and gets none.
    const got = answers.filter(({ operation }) => !isServedByPartner(operation.surface))
    test.runIf(got.length > 0).each(got)(
      '$body, $title: so does the mock that gets it ($verdict)',
      (judged) => {
        const { operation, part, value, isTaken, heldBy } = judged
        const answer = { status: Number(part), body: JSON.stringify(value) }

        expect(judgeAnswer(contract, operation, answer).violations.length === 0).toBe(
          isTaken || heldBy !== undefined,
        )
      },
    )
  })
