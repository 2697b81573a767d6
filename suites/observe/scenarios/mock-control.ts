import type { Surface } from '../../../contracts/contract/surfaces.js'
import { HarnessFault } from '../../run/harness-fault.js'

/** A fault as the mock's control API takes it. */
export interface MockFault {
  /** By which it can be taken back. */
  id?: string
  match: { operation: string; distinct?: string; nth?: number; every?: number }
  effect: { error?: string; latencyMs?: number; wire?: 'reset' | 'hang' | 'truncate' | 'apply-then-drop' }
  after?: number
  times?: number
  /** By the world’s clock. */
  forSeconds?: number
}

export interface MockOrder {
  id: string
  status?: string
  next: string[]
  /** As it goes over the wire, where it was made just now. */
  order?: Record<string, unknown>
}

export interface MockDelivery {
  id: string
  state: string
  copyOf?: string
  surface: Surface
  operation: string
  request: { body: string }
  attempts: {
    at: string
    durationMs: number
    status?: number
    headers?: Record<string, string>
    body?: string
    error?: string
  }[]
}

/** The control API of the mock that plays the server: a suite meets a mock over HTTP alone. */
export class MockControl {
  readonly #url: string

  /** `url` is the control API's root in the world to be used. */
  constructor(url: string) {
    this.#url = url
  }

  /** Begins a world of that name, in which the same seed makes the same orders. */
  async createWorld(name: string, seed: number, clock?: { mode: 'real' | 'frozen' }): Promise<void> {
    await this.#send('POST', 'worlds', { name, seed, ...(clock && { clock }) })
  }

  async declareFault(surface: Surface, { match, ...fault }: MockFault): Promise<void> {
    await this.#send('POST', 'faults', { ...fault, match: { surface, ...match } })
  }

  async deliverTo(
    surface: Surface,
    target: { baseUrl: string; credentials: object; hold?: boolean; timeoutMs?: number },
  ): Promise<void> {
    await this.#send('PUT', `delivery-targets/${surface}`, target)
  }

  /** Nothing is delivered there any more. */
  async deliverNowhere(surface: Surface): Promise<void> {
    await this.#send('DELETE', `delivery-targets/${surface}`)
  }

  async deleteFault(id: string): Promise<void> {
    await this.#send('DELETE', `faults/${encodeURIComponent(id)}`)
  }

  async deleteAllFaults(): Promise<void> {
    await this.#send('DELETE', 'faults')
  }

  /** Moves the world’s clock; comes back when all that fell due is done. */
  async advanceClock(seconds: number): Promise<void> {
    await this.#send('POST', 'clock/advance', { seconds })
  }

  /** Has the platform get an order, which it then pushes; answers when the first try of that is over. */
  createOrder(surface: Surface, overrides: Readonly<Record<string, unknown>> = {}): Promise<MockOrder[]> {
    return this.#send('POST', `orders/${surface}`, { overrides }) as Promise<MockOrder[]>
  }

  /** The order that `createOrder` would make next; nobody keeps it. */
  async drawOrder(surface: Surface, overrides: Readonly<Record<string, unknown>>): Promise<MockOrder> {
    const drawn = await this.#send('POST', `orders/${surface}`, { overrides, dry: true })
    return (drawn as [MockOrder])[0]
  }

  orders(surface: Surface): Promise<MockOrder[]> {
    return this.#send('GET', `orders/${surface}`) as Promise<MockOrder[]>
  }

  async advanceOrder(surface: Surface, id: string, to: string | number): Promise<void> {
    await this.#send('POST', `orders/${surface}/${encodeURIComponent(id)}/advance`, { to })
  }

  deliveries(): Promise<MockDelivery[]> {
    return this.#send('GET', 'deliveries') as Promise<MockDelivery[]>
  }

  async duplicateDelivery(id: string): Promise<void> {
    await this.#send('POST', `deliveries/${id}/duplicate`, { times: 1 })
  }

  async deliverInOrder(ids: readonly string[]): Promise<void> {
    await this.#send('POST', 'deliveries/reorder', { ids })
  }

  async #send(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${this.#url}/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    if (!response.ok) {
      throw new HarnessFault(
        `asking the mock ${method} ${path}: expected a 2xx, it answered ${response.status}: ${await response.text()}`,
      )
    }
    return response.status === 204 ? undefined : response.json()
  }
}
