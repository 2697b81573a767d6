import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { MockServer } from '../../../mocks/server/mock-server.js'
import { observeClient, type ClientEnvironment } from '../../observe/observe-client.js'
import { writeClientRun } from '../../observe/record/write-client-run.js'
import { scenarios } from '../../observe/scenarios/scenarios.js'
import { loadClientSuite } from '../../register.js'

let seeds = 0

/** The checks that were not content with a client. */
export async function redOf(
  mock: MockServer,
  surface: Surface,
  credentials: Readonly<Record<string, string>>,
  client: (environment: ClientEnvironment) => Promise<void>,
  scenario = 'standard',
  minuteMs = 100,
): Promise<string[]> {
  const suite = await loadClientSuite(surface)
  const observed = await observeClient({
    surface,
    contract: suite.contract,
    scenarios: scenarios.filter(({ name }) => name === scenario),
    mock: mock.baseUrl,
    credentials,
    client,
    minuteMs,
    seed: (seeds += 1000),
    stop: new AbortController().signal,
  })
  const run = await writeClientRun({
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
  return run.checks.filter(({ outcome }) => outcome === 'failed' || outcome === 'errored').map(({ id }) => id)
}
