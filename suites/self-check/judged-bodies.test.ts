import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readJudgedBodies } from '../../contracts/judged-bodies/judged-body.js'
import { loadContract } from '../../contracts/load-contract.js'
import { allOperations } from '../../contracts/operations.js'
import { partnerNames } from '../../contracts/surfaces.js'
import { mockOptions } from '../../mocks/mock-options.js'
import { startMockServer, type MockServer } from '../../mocks/server/mock-server.js'
import { judgeRecorded } from '../observe/recorded/judge-recorded.js'

const contracts = join(import.meta.dirname, '..', '..', 'contracts')

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

for (const partner of partnerNames)
  describe(`those who judge ${partner}’s bodies agree`, async () => {
    const contract = await loadContract(partner)
    const operations = allOperations(contract)
    const bodies = readJudgedBodies(join(contracts, partner), contract.document).flatMap((judged) => {
      const operation = operations.find(({ id }) => judged.body === `${id}.request`)
      return operation ? [{ ...judged, operation }] : []
    })

    test.each(bodies)('$body, $title: $verdict', async ({ operation, value, verdict, isTaken, heldBy }) => {
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
  })
