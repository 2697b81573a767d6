import { operationsOf } from '../../contracts/openapi/operations.js'
import type { Contract } from '../../contracts/contract/contract.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { CredentialValues } from '../run/target/target-settings.js'
import { PeerUnreachable } from './proxy/await-peer.js'
import { MockControl } from './scenarios/mock-control.js'
import { openRecordingProxy, type Way } from './proxy/recording-proxy.js'
import { playPeer, type Peer } from './peer/play-peer.js'
import { unmetPeer } from './peer/unmet-peer.js'
import { Recorder } from './recording/recorder.js'
import type { ObservedCall } from './recording/observed-call.js'
import type { Recording } from './recording/recording.js'
import { serverCallsOf } from './peer/server-calls-of.js'
import { runClient, type ClientEnd } from './run-client.js'
import { timeLimit } from './proxy/time-limit.js'
import type { Scenario } from './scenarios/scenario.js'

/** A client that is to be observed, and the mock that plays its server. */
export interface Observation {
  surface: Surface
  contract: Contract
  scenarios: readonly Scenario[]
  /** The mock's base URL, without a slash at its end. */
  mock: string
  credentials: CredentialValues
  /** Run once for each scenario; without it whoever calls is the client. */
  command?: string
  /** In place of a command, for a client inside our own process. */
  client?: (environment: ClientEnvironment, signal: AbortSignal) => Promise<void>
  peer?: Peer
  /** How long to observe in each scenario; without it until the command ends, or `stop` says so. */
  forMs?: number
  minuteMs: number
  /** Of what the mock makes up. */
  seed: number
  /** Where the client calls; a free one where left out. */
  port?: number | undefined
  stop: AbortSignal
  /** Where the base URL to call is told to whoever starts the client. */
  onReady?: (environment: ClientEnvironment, scenario: string) => void
  /** Hears of each call that is over; `soFar` gives what has been seen by then, calls that are under way left out. */
  onCall?: (call: ObservedCall, soFar: () => Promise<Observed>) => void
}

/** What a client is told, as environment variables. */
export interface ClientEnvironment {
  UYUM_BASE_URL: string
  /** One JSON object, names as in a target's credentials. */
  UYUM_CREDENTIALS: string
  UYUM_SCENARIO: string
  /** How long the documents' minute lasts, in milliseconds. */
  UYUM_MINUTE_MS: string
}

/** Something to tell of a conversation; what is not notable explains only why there was no call. */
export type Remark = ClientEnd

export interface Observed {
  baseUrl: string
  recordings: Recording[]
  /** What the reader must know of the way the conversations went. */
  remarks: Remark[]
}

/** Lets a client call, once in each scenario, each in a world of its own, and gives what was seen. */
export async function observeClient(observation: Observation): Promise<Observed> {
  const { surface, contract, mock, scenarios } = observation
  const operations = operationsOf(contract, surface)
  const recordings: Recording[] = []
  const remarks: Remark[] = []
  const onCall = (call: ObservedCall): void =>
    observation.onCall?.(call, async () => ({
      baseUrl: proxy.baseUrl,
      recordings: [...recordings, await recordingOf(observation, world, way.recorder, way.recorder.finished)],
      remarks: [],
    }))
  let world = mock
  let way: Way = {
    upstream: new URL(`${mock}/${surface}`),
    recorder: new Recorder(operations, onCall),
  }
  const proxy = await openRecordingProxy(() => way, { port: observation.port ?? 0, host: '127.0.0.1' })
  try {
    for (const [index, scenario] of scenarios.entries()) {
      // Who has had enough of one conversation wants no further one.
      if (index > 0 && observation.stop.aborted) break
      // A client that remembers its orders must not take those of another conversation for repeated ones.
      const seed = observation.seed + index
      const name = `${scenario.name}-${seed}`
      await new MockControl(`${mock}/_uyum`).createWorld(name, seed)
      world = `${mock}/@${name}`
      way = {
        upstream: new URL(`${world}/${surface}`),
        recorder: new Recorder(operations, onCall),
      }
      const conversation = await converse(
        observation,
        scenario,
        new MockControl(`${world}/_uyum`),
        proxy.baseUrl,
      )
      remarks.push(...conversation.remarks)
      recordings.push({
        ...(await recordingOf(observation, world, way.recorder, way.recorder.calls)),
        ...(conversation.endedByItself && { endedByItself: true }),
      })
    }
  } finally {
    await proxy.close()
  }
  return { baseUrl: proxy.baseUrl, recordings, remarks }
}

async function converse(
  observation: Observation,
  scenario: Scenario,
  control: MockControl,
  baseUrl: string,
): Promise<{ remarks: Remark[]; endedByItself: boolean }> {
  const { surface, credentials, peer, minuteMs } = observation
  for (const fault of scenario.faults[surface] ?? []) await control.declareFault(surface, fault)
  const environment: ClientEnvironment = {
    UYUM_BASE_URL: baseUrl,
    UYUM_CREDENTIALS: JSON.stringify(credentials),
    UYUM_SCENARIO: scenario.name,
    UYUM_MINUTE_MS: String(minuteMs),
  }
  const over = new AbortController()
  const remarks: Remark[] = []
  observation.onReady?.(environment, scenario.name)
  const peerPlayed = peer
    ? playPeer(surface, peer, scenario.pushes, control, over.signal).catch((error: Error) => {
        if (error instanceof PeerUnreachable) remarks.push({ text: error.text, isNotable: true })
        // When the conversation is over the mock may be asked in vain.
        else if (!over.signal.aborted) throw error
      })
    : Promise.resolve()
  const { remark, endedByItself } = await untilOver({ ...observation, environment })
  over.abort()
  await peerPlayed
  const unmet = peer && unmetPeer(peer.baseUrl, await control.deliveries())
  if (unmet) remarks.push({ text: unmet, isNotable: true })
  return { remarks: [...remarks, ...(remark ? [remark] : [])], endedByItself }
}

/** What ends a conversation: the client itself, the time that is given to it, or somebody who stops it. */
export interface Course {
  command?: string
  client?: (environment: ClientEnvironment, signal: AbortSignal) => Promise<void>
  environment: ClientEnvironment
  forMs?: number
  stop: AbortSignal
}

/** Lets the client run, or waits for others to call, until it is over; tells how a command ended. */
export async function untilOver({
  command,
  client,
  environment,
  forMs,
  stop,
}: Course): Promise<{ remark?: Remark; endedByItself: boolean }> {
  const { signal, clear } = timeLimit(forMs, stop)
  try {
    if (command !== undefined) {
      const remark = await runClient(command, { ...environment }, signal)
      return { remark, endedByItself: !signal.aborted }
    }
    if (client) await client(environment, signal)
    else if (!signal.aborted) await endOf(signal)
    return { endedByItself: client !== undefined && !signal.aborted }
  } finally {
    clear()
  }
}

async function endOf(signal: AbortSignal): Promise<void> {
  // A timer of its own: a signal's alone does not keep the process alive.
  const awake = setInterval(() => undefined, 1000)
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  clearInterval(awake)
}

async function recordingOf(
  { surface, contract, credentials, minuteMs, peer }: Observation,
  world: string,
  { startedAt }: Recorder,
  calls: readonly ObservedCall[],
): Promise<Recording> {
  const serverCalls = peer && (await serverCallsOf(new MockControl(`${world}/_uyum`), startedAt))
  return {
    surface,
    contract,
    calls,
    lacks: {},
    credentials,
    startedAt,
    minuteMs,
    ...(serverCalls && { serverCalls }),
  }
}
