import { randomInt } from 'node:crypto'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import { readSurface } from '../catalogue/judged-surface.js'
import { resolveConfirmed } from '../config/target/resolve-confirmed.js'
import { parseCredentials } from '../config/target/credential-rules.js'
import { loadSettings } from '../config/load-configuration.js'
import { requireSelectionOf } from '../engine/require-selection.js'
import type { RunRecord } from '../record/run-record.js'
import type { CredentialValues } from '../run/target/target-settings.js'
import { clientRecord } from './record/client-record.js'
import { chosenScenarios } from './scenarios/chosen-scenarios.js'
import { loadRevisedClientSuite } from './load-revised-client-suite.js'
import { missedOccasions } from './missed-occasions.js'
import { JudgeSoFar, type FoundSoFar } from './judge-so-far.js'
import { observeClient, type ClientEnvironment, type Observed } from './observe-client.js'
import type { ObservedCall } from './recording/observed-call.js'
import { peerSurface } from './peer/peer-surface.js'
import { readPeer } from './peer/read-peer.js'
import { namesOf } from '../run/record/run-conditions.js'
import { readDuration } from '../config/read-duration.js'
import { writeClientRun } from './record/write-client-run.js'

/** How a command line says which client to observe, and in what. */
export interface ObserveOptions {
  exec?: string
  peer?: string
  scenario: readonly string[]
  for?: string
  /** How long the documents' minute lasts for this client. */
  minute: string
  credential: readonly string[]
  only: readonly string[]
  seed?: number
  /** Pages of which origins may call from a browser: all, or these. */
  cors?: true | readonly string[]
  /** What its people call the build of the client. */
  build?: string
  config?: string
  /** Another revision of the partner's documents to judge by. */
  revision?: string
}

/** The mock that plays the server, as whoever opens both rooms has started it. */
export interface PlayedServer {
  /** Without a slash at its end. */
  baseUrl: string
  /** What it accepts, by surface. */
  credentials: Readonly<Partial<Record<Surface, CredentialValues>>>
  close(): Promise<void>
}

/** What the mock must be started with. */
export interface ServerOptions {
  credentials: Readonly<Partial<Record<Surface, CredentialValues>>>
  /** Beyond loopback, where the client's own server is. */
  allowedHosts: readonly string[]
  cors?: true | readonly string[]
  /** By which it plays. */
  revision?: string
  /** What the partner has confirmed, by reading. */
  readings?: Readonly<Record<string, string>>
}

/** What surrounds an observation. */
export interface ObserveContext {
  toolVersion: string
  startServer(options: ServerOptions): Promise<PlayedServer>
  /** Ends the observation early. */
  stop: AbortSignal
  /** Where the client calls, so that it finds the server again; a free one where left out. */
  port?: number | undefined
  onReady(environment: ClientEnvironment, scenario: string): void
  /** Hears of each call that is over, and in the end of what would bring about the occasions that never came. */
  onCall?: (call: ObservedCall) => void
  /** Hears of each check what can be said of it so far; the record alone holds. */
  onFound?: (found: FoundSoFar & { target: string }) => void
  onOver?: (missed: readonly Bilingual[]) => void
}

/** `uyum observe`: plays the server, lets the client call, and gives the record of how it did. */
export async function observe(
  word: string,
  options: ObserveOptions,
  { toolVersion, startServer, stop, port, onReady, onCall, onFound, onOver }: ObserveContext,
): Promise<RunRecord> {
  const surface = readSurface(word, 'observing')
  const suite = await loadRevisedClientSuite(surface, options.revision)
  const { exec, peer, only, revision, seed = randomInt(2 ** 31) } = options
  const peerUrl = peer === undefined ? undefined : readPeer(surface, peer)
  const scenarios = chosenScenarios(options.scenario, surface, peer !== undefined)
  const forMs = options.for === undefined ? undefined : readDuration('--for', options.for)
  const minuteMs = readDuration('--minute', options.minute)
  requireSelectionOf(suite.checks, only)
  const { observe: configured = {}, confirmed: answers = {} } = await loadSettings(options.config)
  const { contract } = suite
  const confirmed = resolveConfirmed(
    { name: surface, partner: contract.partner },
    answers,
    contract.readings,
    {},
  )
  const given = parseCredentials(surface, options.credential)
  const now = Date.now()
  const server = await startServer({
    credentials: { [surface]: given },
    allowedHosts: peerUrl ? [peerUrl.hostname] : [],
    ...(options.cors !== undefined && { cors: options.cors }),
    ...(revision !== undefined && { revision }),
    ...(confirmed.length > 0 && {
      readings: Object.fromEntries(confirmed.map(({ reading, value }) => [reading, value])),
    }),
  })
  try {
    const credentials = server.credentials[surface] ?? {}
    const begun = performance.now()
    const write = (observed: Observed) =>
      writeClientRun({
        ...observed,
        suite,
        target: surface,
        ...(revision !== undefined && { revision }),
        ...(options.build !== undefined && { build: options.build }),
        credentials,
        confirmed,
        scenarios: scenarios.map(({ name }) => name),
        observed: {
          ...(exec !== undefined && { command: exec }),
          ...(peer !== undefined && { peer }),
          ...(options.for !== undefined && { for: options.for }),
          ...(Object.keys(given).length > 0 && { credentials: namesOf(given) }),
        },
        only,
        waivers: configured.waivers ?? [],
        durationMs: Math.round(performance.now() - begun),
        now,
      })
    let seen: () => Promise<Observed>
    const soFar =
      onFound &&
      new JudgeSoFar(
        async () => write(await seen()),
        (found) => onFound({ ...found, target: surface }),
      )
    const observing = observeClient({
      surface,
      contract: suite.contract,
      scenarios,
      mock: server.baseUrl,
      credentials,
      ...(exec !== undefined && { command: exec }),
      ...(peer !== undefined && {
        peer: { baseUrl: peer, credentials: peerCredentials(surface, server) },
      }),
      ...(forMs !== undefined && { forMs }),
      minuteMs,
      seed,
      port,
      stop,
      onReady,
      onCall(call, seenByNow) {
        onCall?.(call)
        seen = seenByNow
        soFar?.moved()
      },
    })
    const observed = await endingWith(soFar, observing)
    const run = await write(observed)
    onOver?.(missedOccasions(suite, run.checks))
    return clientRecord({ toolVersion, seed, now }, [run])
  } finally {
    await server.close()
  }
}

/** Once it is over nothing is told of what was seen so far. */
async function endingWith(soFar: JudgeSoFar | undefined, observing: Promise<Observed>): Promise<Observed> {
  try {
    return await observing
  } finally {
    await soFar?.end()
  }
}

/** The secret that the client shows is the one that it is shown, where both sides have one of that name. */
function peerCredentials(surface: Surface, { credentials }: PlayedServer): CredentialValues {
  const opposite = peerSurface(surface)
  const own = credentials[surface] ?? {}
  const known = Object.entries((opposite && credentials[opposite]) ?? {})
  return Object.fromEntries(known.map(([name, value]) => [name, own[name] ?? value]))
}
