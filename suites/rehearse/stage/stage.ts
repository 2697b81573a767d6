import { randomUUID } from 'node:crypto'
import type { Contract } from '../../../contracts/contract/contract.js'
import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import { joinUrl } from '../../../contracts/wire/join-url.js'
import { openRecordingProxy, type RecordingProxy, type Way } from '../../observe/proxy/recording-proxy.js'
import { Recorder } from '../../observe/recording/recorder.js'
import { MockControl } from '../../observe/scenarios/mock-control.js'
import { loadStoryPart } from '../../register.js'
import type { CredentialValues } from '../../run/target/target-settings.js'
import type { StoryPart } from '../story-part.js'
import { CallLog } from './call-log.js'
import { sidesOf, type Cast } from './cast.js'
import { freePort } from './free-port.js'
import {
  startImplementation,
  type Implementation,
  type PartnerAddress,
  type Start,
} from './implementation.js'

/** What a stage is set up with. */
export interface StageSettings {
  cast: Cast
  /** The mock that plays all partners, without a slash at its end. */
  mock: string
  credentials: Readonly<Partial<Record<Surface, CredentialValues>>>
  command?: string
  /** Where the implementation serves a surface, where it is not where its port and the documents say. */
  serves: Readonly<Partial<Record<Surface, string>>>
  /** Where the partners are called; a free port where it is 0. */
  port: number
  minuteMs: number
  seed: number
  /** How the partners' clock goes; frozen where it is left out. */
  clock?: 'real' | 'frozen'
  stop: AbortSignal
  /** Is told where the partners are, before the implementation is waited for. */
  onReady?: (start: Start) => void
}

/** An implementation among its partners, every call between them on record. */
export interface Stage {
  cast: Cast
  served: readonly Surface[]
  called: readonly Surface[]
  control: MockControl
  log: CallLog
  contracts: Readonly<Partial<Record<Surface, Contract>>>
  parts: Readonly<Partial<Record<Surface, StoryPart>>>
  credentials: Readonly<Partial<Record<Surface, CredentialValues>>>
  /** Where the implementation calls, and is called, by surface. */
  addresses: Readonly<Partial<Record<Surface, string>>>
  minuteMs: number
  /** Milliseconds since 1970 at which the log began. */
  startedAt: number
  implementation: Implementation
  close(): Promise<void>
}

/** Sets a stage: a world of its own at the mock, recording ways in both directions, the implementation in the middle. */
export async function setStage(settings: StageSettings): Promise<Stage> {
  const { cast, mock, credentials, minuteMs, seed } = settings
  const { served, called } = sidesOf(cast)
  const [contracts, parts] = await Promise.all([
    loadEach([...served, ...called], (surface) => loadContractOf(surface)),
    loadEach([...served, ...called], loadStoryPart),
  ])
  const world = `rehearsal-${randomUUID()}`
  await new MockControl(`${mock}/_uyum`).createWorld(world, seed, { mode: settings.clock ?? 'frozen' })
  const control = new MockControl(`${mock}/@${world}/_uyum`)
  const log = new CallLog()
  const startedAt = Date.now()
  const recorderOf = (surface: Surface, isServed: boolean): Recorder =>
    new Recorder(operationsOf(contracts[surface]!, surface), log.taker(surface, isServed), log.began)
  const proxies: RecordingProxy[] = []
  const open = async (wayOf: (target: string) => Way, port = 0): Promise<string> => {
    const proxy = await openRecordingProxy(wayOf, { port, host: '127.0.0.1' })
    proxies.push(proxy)
    return proxy.baseUrl
  }
  const close = async (): Promise<void> => {
    await Promise.all(proxies.map((proxy) => proxy.close()))
  }
  try {
    const ways = called.map((surface) => ({
      mount: `/${surface}`,
      upstream: new URL(`${mock}/@${world}/${surface}`),
      recorder: recorderOf(surface, false),
    }))
    const front = await open(
      (target) => ways.find(({ mount }) => target.startsWith(mount)) ?? elsewhere(mock),
      settings.port,
    )
    const port = await freePort()
    const own = addressesOf(served, settings.serves, port)
    const addresses: Partial<Record<Surface, string>> = {}
    for (const surface of called) addresses[surface] = `${front}/${surface}`
    for (const surface of served) {
      const way = { upstream: new URL(own[surface]!), recorder: recorderOf(surface, true) }
      addresses[surface] = await open(() => way)
      await deliver({ control, addresses, credentials }, surface)
    }
    const start: Start = {
      ...(settings.command !== undefined && { command: settings.command }),
      port,
      partners: partnersOf([...called, ...served], { ...addresses, ...own }, credentials),
      minuteMs,
      served: [...new Set(Object.values(own).map((url) => new URL(url).origin))],
    }
    settings.onReady?.(start)
    const implementation = await startImplementation(start, settings.stop)
    return {
      cast,
      served,
      called,
      control,
      log,
      contracts,
      parts,
      credentials,
      addresses,
      minuteMs,
      startedAt,
      implementation,
      async close() {
        await implementation.stop()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * How long a partner waits for the answer to a call of its own, in milliseconds: no document says a time, and a busy
 * machine is not held against an implementation.
 */
const answerWithinMs = 30_000

/** Has a partner send what it sends to a surface, or hold it back. */
export async function deliver(
  { control, addresses, credentials }: Pick<Stage, 'control' | 'addresses' | 'credentials'>,
  surface: Surface,
  hold = false,
): Promise<void> {
  await control.deliverTo(surface, {
    baseUrl: addresses[surface]!,
    credentials: credentials[surface] ?? {},
    hold,
    timeoutMs: answerWithinMs,
  })
}

/** Where nobody is: the mock says so itself, and tells what there is. */
function elsewhere(mock: string): Way {
  return { upstream: new URL(mock), recorder: new Recorder([]) }
}

function addressesOf(
  served: readonly Surface[],
  given: StageSettings['serves'],
  port: number,
): Partial<Record<Surface, string>> {
  const root = `http://127.0.0.1:${port}`
  return Object.fromEntries(
    served.map((surface) => [surface, given[surface] ?? joinUrl(root, sheetOf(surface).servedBelow ?? '')]),
  )
}

/** As the cast is named: whom the implementation gives its orders first stands first. */
function partnersOf(
  surfaces: readonly Surface[],
  addresses: Partial<Record<Surface, string>>,
  credentials: StageSettings['credentials'],
): Partial<Record<Surface, PartnerAddress>> {
  return Object.fromEntries(
    surfaces.map((surface) => [
      surface,
      { baseUrl: addresses[surface]!, credentials: credentials[surface] ?? {} },
    ]),
  )
}

async function loadEach<Value>(
  surfaces: readonly Surface[],
  load: (surface: Surface) => Promise<Value>,
): Promise<Partial<Record<Surface, Value>>> {
  return Object.fromEntries(
    await Promise.all(surfaces.map(async (surface) => [surface, await load(surface)] as const)),
  ) as Partial<Record<Surface, Value>>
}
