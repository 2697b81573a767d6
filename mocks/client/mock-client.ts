/// <reference lib="esnext.disposable" preserve="true" />
import type { Surface } from '../../contracts/contract/surfaces.js'
import { joinUrl } from '../../contracts/wire/join-url.js'
import type { SurfaceCatalog } from '../control/catalog.js'
import type { ShownAdvance, ShownMoment } from '../control/operations/clock-controls.js'
import type { NewOrders, ShownWholeOrder } from '../control/operations/order-controls.js'
import type { OrderSending } from '../control/operations/order-sending-controls.js'
import type { ShownDefect } from '../control/operations/defect-controls.js'
import type { ShownHeld } from '../control/operations/read-back-controls.js'
import type { ShownNewOrder, ShownOrder } from '../control/shown-order.js'
import type { ShownTime } from '../control/shown-time.js'
import type { ShownSnapshot } from '../control/operations/snapshot-controls.js'
import type { ShownWorld, WorldOptions } from '../control/operations/world-controls.js'
import type { DeliveryState } from '../deliveries/delivery.js'
import type { DeliveryTarget } from '../deliveries/delivery-settings.js'
import type { DeliveryEdits } from '../deliveries/edited-delivery.js'
import type { PushRequest } from '../deliveries/push-request.js'
import type { ShownDelivery } from '../deliveries/shown-delivery.js'
import type { ShownTarget } from '../deliveries/targets/shown-target.js'
import type { Exchange } from '../journal/exchanges/exchange.js'
import type { ExchangeRow } from '../journal/exchanges/exchange-row.js'
import type { RequestEdits } from '../journal/replay/edited-request.js'
import type { ShownExchange } from '../control/shown-exchange.js'
import type { Har } from '../journal/exchanges/har.js'
import type { Verdict, Verification } from '../journal/exchanges/verify.js'
import type { Fault, FaultDeclaration } from '../call/faults/fault.js'
import type { WireIds } from '../orders/surface-orders.js'
import type { RateLimitRule } from '../limits/rate-limits/rate-limits.js'
import { ControlChannel } from './control-channel.js'
import { ControlError } from './control-error.js'
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
  /** At most so many, the newest of them. */
  limit?: number
  /** Only older ones than the exchange of this id: with `limit`, the next page. */
  after?: string
}

export interface DeliveryFilter {
  surface?: Surface
  state?: DeliveryState
  /** At most so many, the last made of them. */
  limit?: number
  /** Only those that were made before the delivery of this id: with `limit`, the page before. */
  before?: string
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
    return sandbox === undefined ? baseUrl : joinUrl(baseUrl, `/@${sandbox}`)
  }

  /** The base URL of a surface in this world: what the client under test is pointed at. */
  urlOf(surface: Surface): string {
    return joinUrl(this.#worldUrl, `/${surface}`)
  }

  catalog(surface?: Surface): Promise<SurfaceCatalog[]> {
    return this.#channel.get('/catalog', { surface })
  }

  listWorlds(): Promise<ShownWorld[]> {
    return this.#channel.get('/worlds')
  }

  /** Begins a world of its own and gives the client that controls it. */
  async createWorld(options: WorldOptions & { name?: string } = {}): Promise<MockClient> {
    const { name } = await this.#channel.post<ShownWorld>('/worlds', options)
    return new MockClient({ ...this.#options, sandbox: name })
  }

  /** Forgets a world, this client's own where none is named; the one without a name stays. */
  async deleteWorld(name: string | undefined = this.#options.sandbox): Promise<void> {
    if (name !== undefined) await this.#channel.delete(`/worlds/${encodeURIComponent(name)}`)
  }

  /** Forgets its own world: `await using mock = await client.createWorld()`. One that is gone already is no error. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.deleteWorld().catch((error: unknown) => {
      if (!(error instanceof ControlError && error.status === 404)) throw error
    })
  }

  async reset(options: WorldOptions = {}): Promise<void> {
    await this.#channel.post('/reset', options)
  }

  takeSnapshot(): Promise<ShownSnapshot> {
    return this.#channel.post('/snapshots')
  }

  listSnapshots(): Promise<ShownSnapshot[]> {
    return this.#channel.get('/snapshots')
  }

  restoreSnapshot(id: string): Promise<ShownWorld> {
    return this.#channel.post(`/snapshots/${encodeURIComponent(id)}/restore`)
  }

  /** Brings about a state of a surface; gives the values that are needed to use it. */
  bringAbout(surface: Surface, state: string, params: object = {}): Promise<Record<string, unknown>> {
    return this.#channel.post(`/states/${surface}`, { state, params, action: 'setup' })
  }

  /** What a party holds of the order that its calls name so. */
  readBack(surface: Surface, operation: string, ids: WireIds): Promise<ShownHeld> {
    return this.#channel.post('/read-back', { surface, operation, ids })
  }

  /** The orders that a party keeps, the oldest first. */
  listOrders(surface: Surface, status?: string): Promise<ShownOrder[]> {
    return this.#channel.get(`/orders/${surface}`, { status })
  }

  /** Creates realistic orders; the same seed and calls give the same ones. */
  createOrders(surface: Surface, options: NewOrders = {}): Promise<ShownNewOrder[]> {
    return this.#channel.post(`/orders/${surface}`, options)
  }

  /** Creates one realistic order. */
  async createOrder(surface: Surface, options: Omit<NewOrders, 'count'> = {}): Promise<ShownNewOrder> {
    const [created] = await this.createOrders(surface, options)
    return created!
  }

  /** One order, with what the party holds of it and its body as it goes over the wire. */
  getOrder(surface: Surface, id: string): Promise<ShownWholeOrder> {
    return this.#channel.get(`/orders/${surface}/${encodeURIComponent(id)}`)
  }

  /** Pushes an order to the target once more; comes back when the first attempts are over. */
  sendOrder(surface: Surface, id: string, sending: OrderSending = {}): Promise<ShownDelivery[]> {
    return this.#channel.post(`/orders/${surface}/${encodeURIComponent(id)}/send`, sending)
  }

  /** Moves an order along a legal edge; without `to` the only one that leads forward. */
  advanceOrder(surface: Surface, id: string, to?: string | number): Promise<ShownOrder> {
    const path = `/orders/${surface}/${encodeURIComponent(id)}/advance`
    return this.#channel.post(path, to === undefined ? {} : { to })
  }

  /** Has an order move by the clock, so many seconds from now: to where it says, or the one way forward from there. */
  planMove(surface: Surface, id: string, afterSeconds: number, to?: string | number): Promise<ShownOrder> {
    const path = `/orders/${surface}/${encodeURIComponent(id)}/advance`
    return this.#channel.post(path, { afterSeconds, ...(to !== undefined && { to }) })
  }

  /** Moves an order wherever the lifecycle does not lead: to see how a client takes what must not happen. */
  forceOrder(surface: Surface, id: string, to: string | number): Promise<ShownOrder> {
    return this.#channel.post(`/orders/${surface}/${encodeURIComponent(id)}/advance`, { to, illegal: true })
  }

  /** What the world will do by itself when its clock comes so far, the earliest first. */
  listTimers(): Promise<ShownMoment[]> {
    return this.#channel.get('/timers')
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

  /** Switches a fault off, or on again; its counts stay. */
  switchFault(id: string, off: boolean): Promise<Fault> {
    return this.#channel.put(`/faults/${encodeURIComponent(id)}`, { off })
  }

  /** The requirements that a surface can be made to violate, and those that it violates now. */
  listDefects(surface: Surface): Promise<ShownDefect[]> {
    return this.#channel.get(`/defects/${surface}`)
  }

  /** Has a surface violate these requirements and no others, in all worlds of the server. */
  setDefects(surface: Surface, violated: readonly string[]): Promise<ShownDefect[]> {
    return this.#channel.put(`/defects/${surface}`, { violated })
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

  listDeliveryTargets(): Promise<ShownTarget[]> {
    return this.#channel.get('/delivery-targets')
  }

  /** Sets who receives what a platform calls by itself at that surface. */
  setDeliveryTarget(surface: Surface, target: DeliveryTarget): Promise<ShownTarget> {
    return this.#channel.put(`/delivery-targets/${surface}`, target)
  }

  deleteDeliveryTarget(surface: Surface): Promise<void> {
    return this.#channel.delete(`/delivery-targets/${surface}`)
  }

  /** Has a platform make a call; comes back when its first attempt is over. */
  push(push: PushRequest): Promise<ShownDelivery[]> {
    return this.#channel.post('/deliveries', push)
  }

  /** The first made first. */
  listDeliveries(filter: DeliveryFilter = {}): Promise<ShownDelivery[]> {
    return this.#channel.get('/deliveries', { ...filter })
  }

  getDelivery(id: string): Promise<ShownDelivery> {
    return this.#channel.get(`/deliveries/${encodeURIComponent(id)}`)
  }

  holdDelivery(id: string): Promise<ShownDelivery> {
    return this.#commandDelivery(id, 'hold')
  }

  /** Makes the next attempt; comes back when it is over. */
  releaseDelivery(id: string): Promise<ShownDelivery> {
    return this.#commandDelivery(id, 'release')
  }

  dropDelivery(id: string): Promise<ShownDelivery> {
    return this.#commandDelivery(id, 'drop')
  }

  /** Sends the same bytes again, or changed where `edits` says so; gives the new delivery. */
  replayDelivery(id: string, edits: DeliveryEdits = {}): Promise<ShownDelivery> {
    return this.#commandDelivery(id, 'replay', edits)
  }

  /** Makes copies: held where the delivery is held, else sent at once. */
  duplicateDelivery(id: string, times = 1): Promise<ShownDelivery[]> {
    return this.#commandDelivery(id, 'duplicate', { times })
  }

  /** Delivers what is held in that order. */
  deliverInOrder(ids: readonly string[]): Promise<ShownDelivery[]> {
    return this.#channel.post('/deliveries/reorder', { ids })
  }

  #commandDelivery<Result>(id: string, verb: string, body?: object): Promise<Result> {
    return this.#channel.post(`/deliveries/${encodeURIComponent(id)}/${verb}`, body)
  }

  /** Newest first. */
  listExchanges(filter: ExchangeFilter = {}): Promise<Exchange[]> {
    return this.#channel.get('/exchanges', { ...filter })
  }

  exportExchanges(filter: ExchangeFilter = {}): Promise<Har> {
    return this.#channel.get('/exchanges.har', { ...filter })
  }

  /** Newest first, a line each without headers and bodies; whether a text stands in one is told as `found`. */
  listExchangeRows(
    filter: Pick<ExchangeFilter, 'limit' | 'after'> & { text?: string } = {},
  ): Promise<ExchangeRow[]> {
    return this.#channel.get('/exchange-rows', { ...filter })
  }

  /** One exchange; with what broke the contract, what the partner's documents say of that place. */
  getExchange(id: string): Promise<ShownExchange> {
    return this.#channel.get(`/exchanges/${encodeURIComponent(id)}`)
  }

  /** Has the same request answered again, with some of it changed where `edits` says so. */
  replayExchange(id: string, edits: RequestEdits = {}): Promise<Exchange> {
    return this.#channel.post(`/exchanges/${encodeURIComponent(id)}/replay`, edits)
  }

  verify(verification: Verification): Promise<Verdict> {
    return this.#channel.post('/verify', verification)
  }

  /** What the server counts of itself, in Prometheus' text form: of all its worlds. */
  async readMetrics(): Promise<string> {
    const response = await this.#channel.open('/metrics', {}, AbortSignal.timeout(10_000))
    return response.text()
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
