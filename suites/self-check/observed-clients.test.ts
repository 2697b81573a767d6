import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../mocks/mock-options.js'
import { startMockServer, type MockServer } from '../../mocks/server/mock-server.js'
import { ConfigurationError } from '../config/configuration-error.js'
import { chosenScenarios } from '../observe/chosen-scenarios.js'
import { loadClientSuite } from '../observe/load-client-suite.js'
import { scenarios } from '../observe/scenarios.js'
import type { Scenario } from '../observe/scenario.js'
import type { Run } from '../run-record.js'
import { kuzeyposCourierClient } from './clients/kuzeypos-courier-client.js'
import { kuzeyposPlatformClient } from './clients/kuzeypos-platform-client.js'
import { bkyemekPosClient } from './clients/bkyemek-pos-client.js'
import { hiziryemekPlatformClient } from './clients/hiziryemek-platform-client.js'
import { hiziryemekPosClient } from './clients/hiziryemek-pos-client.js'
import { muditakuryeCourierClient } from './clients/muditakurye-courier-client.js'
import { muditakuryePosClient } from './clients/muditakurye-pos-client.js'
import { observeReferenceClient } from './clients/observe-reference-client.js'
import type { ReferenceClient } from './clients/reference-client.js'
import { redBesides } from './clients/client-exceptions.js'

const clients = [
  hiziryemekPlatformClient,
  hiziryemekPosClient,
  kuzeyposPlatformClient,
  kuzeyposCourierClient,
  bkyemekPosClient,
  muditakuryeCourierClient,
  muditakuryePosClient,
]

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

describe.concurrent.each(clients)('clients of $surface', (client) => {
  const possible = scenarios.filter((scenario) => isPossible(scenario, client))

  test.each(possible)('the one that does as documented is conformant: $name', async ({ name }) => {
    const run = await observeReferenceClient(mock.baseUrl, client, { scenario: name })
    expect(failedIn(run)).toEqual([])
    expect(run.verdict).toBe('conformant')
  })

  test.each(Object.entries(client.liberties ?? {}))('%s: conformant too', async (_name, manner) => {
    const run = await observeReferenceClient(mock.baseUrl, client, { manner })
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
    async (defect, { scenario = 'standard', ...manner }) => {
      const run = await observeReferenceClient(mock.baseUrl, client, { manner, scenario })
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

/** What `observe` itself refuses has nothing in it for the client. */
function isPossible({ name }: Scenario, { surface, openServer }: ReferenceClient): boolean {
  try {
    return chosenScenarios([name], surface, openServer !== undefined).length > 0
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) return false
    throw thrown
  }
}

function requirementOf(defect: string): string {
  return defect.split('/')[0]!
}
