import { createHash } from 'node:crypto'
import type { Contract } from '../../contracts/contract/contract.js'
import type { OwnPartner, OwnResource, OwnSurface } from '../../contracts/own/own-partner.js'
import { sheetOf, type Surface } from '../../contracts/contract/surfaces.js'
import type { Answer } from '../call/answer.js'
import { valueAt } from '../call/value-at.js'
import { TrackedMap } from '../persistence/tracked/tracked-map.js'
import { TrackedSet } from '../persistence/tracked/tracked-set.js'
import { TrackedValue } from '../persistence/tracked/tracked-value.js'
import { RateLimits } from '../limits/rate-limits/rate-limits.js'
import type { World } from '../world/world.js'

/** Something that was posted, or made by command. */
export interface Kept {
  id: string
  body: Readonly<Record<string, unknown>>
  status?: string
  /** When it came to be, and when its status changed last; milliseconds since 1970. */
  at: number
  movedAt: number
}

/** Plans what time makes of an order at the status that it has now. */
export interface OrderTimers {
  follow(kept: Kept): void
}

/** What a request that is sent again is known by. */
interface Remembered {
  /** Digest of what was sent: whether the content is the same. */
  content: string
  answer: Pick<Answer, 'status' | 'body' | 'headers'>
}

/** What a surface of a partner of one's own keeps in a world. */
export class OwnState {
  readonly world: World
  readonly own: OwnSurface
  readonly contract: Contract
  readonly #resources: ReadonlyMap<string, TrackedMap<string, Kept>>
  readonly #remembered = new TrackedMap<string, Remembered>()
  /** Credentials that a state issued beside the agreed ones: `apiKey=…`. */
  readonly #issued = new TrackedSet()
  readonly #made = new TrackedValue(0)
  readonly limits: RateLimits
  readonly timers: OrderTimers

  constructor(
    world: World,
    partner: OwnPartner,
    own: OwnSurface,
    timersOf: (state: OwnState) => OrderTimers,
  ) {
    this.world = world
    this.own = own
    this.contract = partner.contract
    this.#resources = new Map(resourceNames(own).map((name) => [name, new TrackedMap<string, Kept>()]))
    this.limits = new RateLimits()
    this.timers = timersOf(this)
  }

  /** A credential of the mock, by dotted name; nothing where none was agreed. */
  credential(name: string): unknown {
    const value = valueAt(this.world.settings.credentials[this.own.surface as Surface], name)
    return value === '' ? undefined : value
  }

  isIssued(name: string, value: string): boolean {
    return this.#issued.has(`${name}=${value}`)
  }

  issue(name: string): string {
    const value = `${name.replaceAll('.', '_')}_issued_${this.nextNumber()}`
    this.#issued.add(`${name}=${value}`)
    return value
  }

  /** Counts what is made in this world. */
  nextNumber(): number {
    this.#made.value += 1
    return this.#made.value
  }

  kept(resource: string): TrackedMap<string, Kept> {
    return this.#resources.get(resource)!
  }

  /** The members by which calls name an order. */
  get orderIds(): readonly string[] {
    return sheetOf(this.own.surface as Surface).orders.ids
  }

  /** The resource that holds the orders: the first; of who only hears of orders, what was heard. */
  get orders(): TrackedMap<string, Kept> {
    return this.#resources.values().next().value!
  }

  /** The answer that a repeated request gets; nothing where it is new. */
  remembered(operation: string, key: string): Remembered | undefined {
    return this.#remembered.get(`${operation} ${key}`)
  }

  remember(operation: string, key: string, body: unknown, { status, headers, body: said }: Answer): void {
    this.#remembered.set(`${operation} ${key}`, {
      content: digestOf(body),
      answer: { status, body: said, ...(headers && { headers }) },
    })
  }

  get parts() {
    const resources = [...this.#resources].map(([name, map], index) => [
      index === 0 ? 'orders' : `kept ${name}`,
      map,
    ])
    return {
      made: this.#made,
      issued: this.#issued,
      remembered: this.#remembered,
      ...this.limits.parts,
      ...(Object.fromEntries(resources) as Record<string, TrackedMap<string, Kept>>),
    }
  }

  restored(): void {
    for (const kept of this.orders.values()) this.timers.follow(kept)
  }
}

function resourceNames({ resources }: OwnSurface): string[] {
  return resources.length > 0 ? resources.map(({ name }: OwnResource) => name) : ['orders']
}

/** Of a body, whatever the order of its members. */
export function digestOf(body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(body)) ?? '')
    .digest('hex')
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, inOrder(inner)])
}
