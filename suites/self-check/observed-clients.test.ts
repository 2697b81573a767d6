import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../mocks/mock-options.js'
import { startMockServer, type MockServer } from '../../mocks/server/mock-server.js'
import { loadClientSuite } from '../observe/load-client-suite.js'
import type { Run } from '../run-record.js'
import { muditakuryeCourierClient } from './clients/muditakurye-courier-client.js'
import { observeReferenceClient } from './clients/observe-reference-client.js'
import { redBesides } from './clients/client-exceptions.js'

const clients = [muditakuryeCourierClient]

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

describe.concurrent.each(clients)('clients of $surface', (client) => {
  test('the one that does as documented is conformant', async () => {
    const run = await observeReferenceClient(mock.baseUrl, client)
    expect(failedIn(run)).toEqual([])
    expect(run.verdict).toBe('conformant')
  })

  test('every requirement has a client that breaks it', async () => {
    const { requirements } = await loadClientSuite(client.surface)
    const testable = Object.keys(requirements).filter((name) => !requirements[name]!.untestable)
    const broken = new Set(Object.keys(client.defects).map(requirementOf))
    expect(testable.filter((name) => !broken.has(name))).toEqual([])
  })

  test.each(Object.entries(client.defects))(
    '%s is caught, and nothing else is said',
    async (defect, manner) => {
      const run = await observeReferenceClient(mock.baseUrl, client, { manner })
      const requirement = requirementOf(defect)
      const failed = failedIn(run)
      expect(failed.map((check) => check.requirement)).toContain(requirement)
      const others = failed
        .filter((check) => check.requirement !== requirement)
        .map((check) => check.requirement)
      expect(new Set(others)).toEqual(new Set(redBesides(client.surface, defect)))
      const isMust = failed.some((check) => check.level === 'must')
      expect(run.verdict).toBe(isMust ? 'nonconformant' : 'conformant')
    },
  )
})

function failedIn({ checks }: Run) {
  return checks
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'errored')
    .map(({ id, requirement, level, expected, actual, reason }) => ({
      id,
      requirement,
      level,
      expected,
      actual,
      reason,
    }))
}

function requirementOf(defect: string): string {
  return defect.split('/')[0]!
}
