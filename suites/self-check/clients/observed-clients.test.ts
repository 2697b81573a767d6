import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import { chosenScenarios } from '../../observe/scenarios/chosen-scenarios.js'
import { scenarios } from '../../observe/scenarios/scenarios.js'
import type { Scenario } from '../../observe/scenarios/scenario.js'
import { goldenName, readGolden } from '../golden/golden-file.js'
import { goldenClientMatrix, type GoldenMatrix } from '../golden/golden-matrix.js'
import { clientDefectFaults, clientGreenFaults, redIn, runClientDefect } from './client-matrix.js'
import { shareOfTheTurn } from '../judging/share-of-the-turn.js'
import { observeReferenceClient } from './reference/observe-reference-client.js'
import type { ReferenceClient } from './reference/reference-client.js'
import { referenceClients } from './reference/reference-clients.js'

// A fourth of the defects, another one with each commit; what the others do is frozen, and `npm run kill-matrix` runs them all.

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
  // What is loaded at first use can outlast the patience of a client.
  for (const client of referenceClients) await observeReferenceClient(mock.baseUrl, client)
})
afterAll(() => mock.close())

describe.concurrent.each(referenceClients)('clients of $surface', (client) => {
  const possible = scenarios.filter((scenario) => isPossible(scenario, client))
  const defects = Object.keys(client.defects)
  const golden = readGolden(goldenName(client.surface, 'client-matrix')) as GoldenMatrix

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

  const ofThisTurn = shareOfTheTurn(defects, 4, referenceClients.indexOf(client))
  test.each(ofThisTurn)('%s is caught, and nothing else is said', async (defect) => {
    const run = await runClientDefect(mock.baseUrl, client, defect)
    expect(clientDefectFaults(run)).toEqual([])
    expect(goldenClientMatrix([run])).toEqual({ [defect]: golden[defect] })
  })

  test('every requirement has a client that breaks it, and every check catches one', async () => {
    expect(Object.keys(golden).toSorted()).toEqual(defects.toSorted())
    const red = Object.values(golden).flatMap((cells) => cells.map((cell) => cell.split(' ')[0]!))
    expect(await clientGreenFaults(client, new Set(red.map((id) => `${client.surface}/${id}`)))).toEqual([])
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
