import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import { chosenScenarios } from '../../observe/scenarios/chosen-scenarios.js'
import { scenarios } from '../../observe/scenarios/scenarios.js'
import type { Scenario } from '../../observe/scenarios/scenario.js'
import {
  clientDefectFaults,
  clientGreenFaults,
  redIn,
  runClientDefect,
  type ClientDefectRun,
} from './client-matrix.js'
import { observeReferenceClient } from './reference/observe-reference-client.js'
import type { ReferenceClient } from './reference/reference-client.js'
import { referenceClients } from './reference/reference-clients.js'

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

describe.concurrent.each(referenceClients)('clients of $surface', (client) => {
  const possible = scenarios.filter((scenario) => isPossible(scenario, client))
  const runs = new Map<string, Promise<ClientDefectRun>>()
  const runOf = (defect: string): Promise<ClientDefectRun> => {
    const run = runs.get(defect) ?? runClientDefect(mock.baseUrl, client, defect)
    runs.set(defect, run)
    return run
  }

  test.each(possible)('the one that does as documented is conformant: $name', async ({ name }) => {
    const run = await observeReferenceClient(mock.baseUrl, client, { scenario: name })
    expect(redIn(run)).toEqual([])
    expect(run.verdict).toBe('conformant')
  })

  test.each(Object.entries(client.toleratedVariants ?? {}))('%s: conformant too', async (_name, variant) => {
    const run = await observeReferenceClient(mock.baseUrl, client, { variant })
    expect(redIn(run)).toEqual([])
    expect(run.verdict).toBe('conformant')
  })

  test.each(Object.keys(client.defects))('%s is caught, and nothing else is said', async (defect) => {
    expect(clientDefectFaults(await runOf(defect))).toEqual([])
  })

  test('every requirement has a client that breaks it, and every check catches one', async () => {
    const all = await Promise.all(Object.keys(client.defects).map(runOf))
    expect(await clientGreenFaults(client, all)).toEqual([])
  })
})

/** What `observe` itself refuses has nothing in it for the client. */
function isPossible({ name }: Scenario, { surface, openServer }: ReferenceClient): boolean {
  try {
    return chosenScenarios([name], surface, openServer !== undefined).length > 0
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) return false
    throw thrown
  }
}
