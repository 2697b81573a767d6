import type { Surface } from '../../contracts/surfaces.js'
import type { SurfaceCatalog } from '../control/catalog.js'
import type { ShownAdvance } from '../control/clock-controls.js'
import type { ShownTime } from '../control/shown-time.js'
import type { ShownSnapshot } from '../control/snapshot-controls.js'
import type { ShownWorld, WorldWishes } from '../control/world-controls.js'
import type { Exchange } from '../exchanges/exchange.js'
import type { Har } from '../exchanges/har.js'
import type { Verdict, Verification } from '../exchanges/verify.js'
import type { Fault, FaultDeclaration } from '../faults/fault.js'
import type { RateLimitRule } from '../rate-limits/rate-limits.js'
import { ControlChannel } from './control-channel.js'
import { readEvents } from './read-events.js'

export { ControlError } from './control-error.js'

export interface MockClientOptions {
  /** What `uyum mock` printed: `http://127.0.0.1:4010`. */
  baseUrl: string
  /** A world of one's own; without it, the one that unsandboxed URLs reach. */
  sandbox?: string
  /** Needed where the server is bound beyond loopback. */
  token?: string
}

export interface ExchangeFilter {
  surface?: Surface
  operation?: string
  status?: number
}

/** Controls one world of a running `uyum mock`. What it refuses is thrown as a `ControlError`. */
export class MockClient {
  readonly #options: MockClientOptions
  readonly #channel: ControlChannel

  constructor(options: MockClientOptions) {
    this.#options = options
    this.#channel = new ControlChannel(this.#worldUrl, options.token)
  }

  get #worldUrl(): string {
    const { baseUrl, sandbox } = this.#options
    return sandbox === undefined ? baseUrl : `${baseUrl}/@${sandbox}`
  }

  /** The base URL of a surface in this world: what the client under test is pointed at. */
  urlOf(surface: Surface): string {
    return `${this.#worldUrl}/${surface}`
  }

  catalog(surface?: Surface): Promise<SurfaceCatalog[]> {
    return this.#channel.get('/catalog', { surface })
  }

  listWorlds(): Promise<ShownWorld[]> {
    return this.#channel.get('/worlds')
  }

  /** Begins a world of its own and gives the client that controls it. */
  async createWorld(wishes: WorldWishes & { name?: string } = {}): Promise<MockClient> {
    const { name } = await this.#channel.post<ShownWorld>('/worlds', wishes)
    return new MockClient({ ...this.#options, sandbox: name })
  }

  deleteWorld(name: string): Promise<void> {
    return this.#channel.delete(`/worlds/${encodeURIComponent(name)}`)
  }

  async reset(wishes: WorldWishes = {}): Promise<void> {
    await this.#channel.post('/reset', wishes)
  }

  takeSnapshot(): Promise<ShownSnapshot> {
    return this.#channel.post('/snapshots')
  }

  restoreSnapshot(id: string): Promise<ShownWorld> {
    return this.#channel.post(`/snapshots/${encodeURIComponent(id)}/restore`)
  }

  /** Brings about a state of a surface; gives the values that are needed to use it. */
  bringAbout(surface: Surface, state: string, params: object = {}): Promise<Record<string, unknown>> {
    return this.#channel.post(`/states/${surface}`, { state, params, action: 'setup' })
  }

  readClock(): Promise<ShownTime> {
    return this.#channel.get('/clock')
  }

  setClockMode(mode: 'real' | 'frozen'): Promise<ShownTime> {
    return this.#channel.put('/clock', { mode })
  }

  freezeClock(at?: Date): Promise<ShownTime> {
    return this.#channel.post('/clock/freeze', at === undefined ? {} : { at: at.toISOString() })
  }

  /** Moves the clock forward; comes back when all that fell due is done. */
  advanceClock(seconds: number): Promise<ShownAdvance> {
    return this.#channel.post('/clock/advance', { seconds })
  }

  declareFault(fault: FaultDeclaration): Promise<Fault> {
    return this.#channel.post('/faults', fault)
  }

  listFaults(): Promise<Fault[]> {
    return this.#channel.get('/faults')
  }

  getFault(id: string): Promise<Fault> {
    return this.#channel.get(`/faults/${encodeURIComponent(id)}`)
  }

  /** Deletes a fault; gives it back, so that the test can see that it fired. */
  deleteFault(id: string): Promise<Fault> {
    return this.#channel.delete(`/faults/${encodeURIComponent(id)}`)
  }

  deleteAllFaults(): Promise<void> {
    return this.#channel.delete('/faults')
  }

  listRateLimits(): Promise<RateLimitRule[]> {
    return this.#channel.get('/rate-limits')
  }

  setRateLimit(rule: RateLimitRule): Promise<RateLimitRule> {
    return this.#channel.put('/rate-limits', rule)
  }

  deleteAllRateLimits(): Promise<void> {
    return this.#channel.delete('/rate-limits')
  }

  /** Newest first. */
  listExchanges(filter: ExchangeFilter = {}): Promise<Exchange[]> {
    return this.#channel.get('/exchanges', { ...filter })
  }

  exportExchanges(filter: ExchangeFilter = {}): Promise<Har> {
    return this.#channel.get('/exchanges.har', { ...filter })
  }

  replayExchange(id: string): Promise<Exchange> {
    return this.#channel.post(`/exchanges/${encodeURIComponent(id)}/replay`)
  }

  verify(verification: Verification): Promise<Verdict> {
    return this.#channel.post('/verify', verification)
  }

  /** Each exchange as it happens, until the signal ends it. Begins after the exchange of that id, or now. */
  async *watchExchanges(signal: AbortSignal, after?: string): AsyncGenerator<Exchange> {
    const headers: Record<string, string> = after === undefined ? {} : { 'last-event-id': after }
    try {
      for await (const { event, data } of readEvents(await this.#channel.open('/stream', headers, signal))) {
        if (event === 'exchange') yield JSON.parse(data) as Exchange
      }
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
}
