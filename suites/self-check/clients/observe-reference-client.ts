import { defaultCredentials } from '../../../mocks/default-credentials.js'
import { scenarios } from '../../observe/scenarios.js'
import { loadClientSuite } from '../../observe/load-client-suite.js'
import { observeClient } from '../../observe/observe-client.js'
import { writeClientRun } from '../../observe/write-client-run.js'
import type { CredentialValues } from '../../run/target-settings.js'
import type { Run } from '../../run-record.js'
import { goodManner, type ClientManner, type ReferenceClient } from './reference-client.js'

export interface ReferenceRun {
  manner?: Partial<ClientManner>
  scenario?: string
  /** Those that the mock was started with. */
  credentials?: CredentialValues
}

/** One seed a run: on one mock each has a world of its own. */
let seeds = 0

/** Observes a reference client in a scenario, over real HTTP and with a minute that does not last one. */
export async function observeReferenceClient(
  mock: string,
  { surface, run, openServer }: ReferenceClient,
  { manner = {}, scenario = 'standard', credentials = defaultCredentials[surface] }: ReferenceRun = {},
): Promise<Run> {
  const suite = await loadClientSuite(surface)
  const server = await openServer?.()
  const observed = await observeClient({
    surface,
    contract: suite.contract,
    scenarios: scenarios.filter(({ name }) => name === scenario),
    mock,
    credentials,
    client: (environment, signal) => run(environment, { ...goodManner, ...manner }, signal, server),
    ...(server && { peer: { baseUrl: server.baseUrl, credentials: {} } }),
    minuteMs: 100,
    seed: (seeds += 1000),
    stop: new AbortController().signal,
  }).finally(() => server?.close())
  return writeClientRun({
    ...observed,
    suite,
    target: surface,
    credentials,
    scenarios: [scenario],
    only: [],
    waivers: [],
    durationMs: 0,
    now: Date.now(),
  })
}
