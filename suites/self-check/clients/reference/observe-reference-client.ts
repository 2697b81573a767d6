import { defaultCredentials } from '../../../../mocks/surfaces/credentials/default-credentials.js'
import { scenarios } from '../../../observe/scenarios/scenarios.js'
import { loadClientSuite } from '../../../register.js'
import { observeClient, type Observed } from '../../../observe/observe-client.js'
import { writeClientRun } from '../../../observe/record/write-client-run.js'
import type { CredentialValues } from '../../../run/target/target-settings.js'
import type { Run } from '../../../record/run-record.js'
import { soundVariant, type ClientVariant, type ReferenceClient } from './reference-client.js'

export interface ReferenceRun {
  variant?: Partial<ClientVariant>
  scenario?: string
  /** Those that the mock was started with. */
  credentials?: CredentialValues
}

/** What a documented minute lasts for reference clients. */
export const shortMinuteMs = 100

/** One seed a run: on one mock each has a world of its own. */
let seeds = 0

/** Observes a reference client in a scenario, over real HTTP and with a minute that does not last one. */
export async function observeReferenceClient(
  mock: string,
  client: ReferenceClient,
  run: ReferenceRun = {},
): Promise<Run> {
  return writeClientRun({
    ...(await recordReferenceClient(mock, client, run)),
    suite: await loadClientSuite(client.surface),
    target: client.surface,
    credentials: run.credentials ?? defaultCredentials[client.surface],
    scenarios: [run.scenario ?? 'standard'],
    only: [],
    waivers: [],
    durationMs: 0,
    now: Date.now(),
  })
}

/** What such an observation saw. */
export async function recordReferenceClient(
  mock: string,
  { surface, run, openServer }: ReferenceClient,
  { variant = {}, scenario = 'standard', credentials = defaultCredentials[surface] }: ReferenceRun = {},
): Promise<Observed> {
  const { contract } = await loadClientSuite(surface)
  const server = await openServer?.()
  try {
    return await observeClient({
      surface,
      contract,
      scenarios: scenarios.filter(({ name }) => name === scenario),
      mock,
      credentials,
      client: (environment, signal) => run(environment, { ...soundVariant, ...variant }, signal, server),
      ...(server && { peer: { baseUrl: server.baseUrl, credentials: {} } }),
      minuteMs: shortMinuteMs,
      seed: (seeds += 1000),
      stop: new AbortController().signal,
    })
  } finally {
    await server?.close()
  }
}
