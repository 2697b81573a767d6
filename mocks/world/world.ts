import type { Surface } from '../../contracts/contract/surfaces.js'
import { Clock, type ClockReading } from './clock.js'
import type { Credentials } from '../surfaces/credentials/default-credentials.js'
import type { DeliverySettings } from '../deliveries/delivery-settings.js'
import { FaultList } from '../call/faults/fault-list.js'
import type { JournalBudget } from '../journal/journal-budget.js'
import { Journal } from '../journal/journal.js'
import { TrackedMap } from '../persistence/tracked/tracked-map.js'
import { TrackedValue } from '../persistence/tracked/tracked-value.js'
import type { SnapshotPart, SnapshotParts } from '../persistence/tracked/snapshot-part.js'
import { defaultLimits, type Limits } from '../limits/limits.js'
import type { OpenOutbox, Outbox } from './outbox.js'
import { OrderBodies } from '../orders/order-bodies.js'
import { PlannedMoves } from '../orders/planned-moves.js'
import { ForwardedCalls } from '../persistence/replicas/forwarded-calls.js'
import { OneAfterAnother } from '../turns/one-after-another.js'
import { RateLimits, type RateLimitRule } from '../limits/rate-limits/rate-limits.js'

/** What worlds are made of: the same for every sandbox of a server. */
export interface WorldSettings extends DeliverySettings {
  openOutbox: OpenOutbox
  credentials: Credentials
  /** Readings in force, by name; those left out stand at their default. */
  readings: Readonly<Record<string, string>>
  /** In force from the beginning; none where it is left out. */
  rateLimits?: readonly RateLimitRule[]
  /** The defaults, where they are left out. */
  limits?: Limits
  /** What the journals of all worlds share; none, where it is left out. */
  journals?: JournalBudget
}

/** What one world is begun with; a reset begins it with the same again. */
export interface WorldStart {
  /** Of generated values: the same seed gives the same. */
  seed?: number
  /** Real time, where it is left out. */
  clock?: ClockReading
  /** In place of the server's own. */
  readings?: Readonly<Record<string, string>>
}

/** What a world may be made with besides. */
interface WorldPast {
  /** Where one goes on that was written down; a reset of it begins at its `start` all the same. */
  time?: ClockReading | undefined
  journal?: Journal | undefined
}

/** A surface that keeps something in a world. */
// oxlint-disable-next-line typescript/no-explicit-any -- surfaces of all states live in one world
export interface Inhabitant<State = any> {
  surface: Surface
  createState(world: World): State
  /** What of its state is written down. Without it a restored world begins this surface anew, and says so. */
  parts?(state: State): SnapshotParts
  /** What a state still needs when its parts were restored. */
  restored?(state: State): void
}

/** Writes down what changes in a world. */
export interface WorldKeeper {
  /** Comes back when all that changed is written down; rejects where it cannot be. */
  written(): Promise<void>
}

const defaultSeed = 1

/** One isolated copy of everything that changes. A reset is a new world. */
export class World {
  readonly name: string
  readonly settings: WorldSettings
  readonly start: WorldStart
  readonly seed: number
  readonly clock: Clock
  readonly journal: Journal
  readonly faults = new FaultList(() => this.clock.now())
  readonly rateLimits: RateLimits
  /** What its platforms call by themselves. */
  readonly deliveries: Outbox
  /** How many realistic orders were drawn of each surface: with the seed, what the next one is made of. */
  readonly ordersDrawn = new TrackedMap<Surface, number>()
  readonly orderBodies = new OrderBodies()
  /** Who creates orders waits for who began before. */
  readonly orderCreation = new OneAfterAnother()
  readonly plannedMoves = new PlannedMoves()
  readonly forwardedCalls = new ForwardedCalls()
  /** When somebody last had to do with it, in the time of the process: whatever its clock says, or the machine's. */
  usedAt = performance.now()
  /** Those who have to do with it now. */
  users = 0
  /** Absent where the world is in memory alone. */
  keeper?: WorldKeeper
  /** By name: whoever imports one part of the package and requires another has each surface twice. */
  readonly #states = new Map<Surface, { surface: Inhabitant; state: unknown }>()
  #partFollower: ((name: string, part: SnapshotPart) => void) | undefined

  constructor(name: string, settings: WorldSettings, start: WorldStart = {}, past: WorldPast = {}) {
    this.name = name
    this.settings = { ...settings, readings: { ...settings.readings, ...start.readings } }
    this.start = start
    this.seed = start.seed ?? defaultSeed
    this.clock = new Clock(past.time ?? start.clock)
    this.journal = past.journal ?? new Journal(settings.limits, settings.journals)
    this.rateLimits = new RateLimits(settings.rateLimits)
    this.deliveries = settings.openOutbox(this)
  }

  /** What a surface keeps in this world, made at first use. */
  stateOf<State>(surface: Inhabitant<State>): State {
    const known = this.#states.get(surface.surface)
    if (known) return known.state as State
    const made = surface.createState(this)
    this.#states.set(surface.surface, { surface: surface as Inhabitant, state: made })
    const parts = partsOf(surface, made)
    for (const part of Object.values(parts)) part.bound?.(this.#mostOrders)
    if (this.#partFollower) announceEach(parts, this.#partFollower)
    return made
  }

  /** How many orders a surface may still be given. */
  roomForOrders(surface: Inhabitant): number {
    const counts = Object.values(partsOf(surface, this.stateOf(surface))).map(({ added = 0 }) => added)
    return this.#mostOrders - Math.max(0, ...counts)
  }

  get #mostOrders(): number {
    return (this.settings.limits ?? defaultLimits).orders
  }

  /** The surfaces that keep something here. */
  get inhabited(): readonly Inhabitant[] {
    return [...this.#states.values()].map(({ surface }) => surface)
  }

  /** What a snapshot of it holds, by name; a surface's own begin with its name and a slash. */
  get parts(): SnapshotParts {
    return Object.assign(
      {
        ...this.faults.parts,
        ...this.rateLimits.parts,
        ...this.deliveries.parts,
        ...this.plannedMoves.parts,
        'orders-drawn': this.ordersDrawn,
      },
      ...[...this.#states.values()].map(({ surface, state }) => partsOf(surface, state)),
    ) as SnapshotParts
  }

  /** What is written down of it besides: where its time stands, what went over the wire, and whose calls were done. */
  get records(): SnapshotParts {
    const { clock, forwardedCalls, journal, start } = this
    return { start: new TrackedValue(start), ...clock.parts, ...forwardedCalls.parts, journal }
  }

  /** Tells all its parts and records, and from now on those of each further surface. */
  followParts(follower: (name: string, part: SnapshotPart) => void): void {
    this.#partFollower = follower
    announceEach({ ...this.records, ...this.parts }, follower)
  }

  /** Whether it does something by itself, now or when its clock comes so far. */
  get isBusy(): boolean {
    return !this.clock.isIdle || this.deliveries.isUnderWay
  }

  /** Whether nobody has used it for so long, nobody watches it and it does nothing by itself. */
  isIdleFor(milliseconds: number): boolean {
    // A frozen clock comes to nothing by itself, whatever is planned.
    const isRunning = this.deliveries.isUnderWay || (this.clock.mode === 'real' && !this.clock.isIdle)
    if (this.users > 0 || isRunning || this.journal.isWatched) return false
    return performance.now() - this.usedAt >= milliseconds
  }

  /** Comes back when all that changed is written down; at once where the world is in memory alone. */
  written(): Promise<void> | undefined {
    return this.keeper?.written()
  }

  reading(name: string, fallback: string): string {
    return this.settings.readings[name] ?? fallback
  }
}

function partsOf<State>(surface: Inhabitant<State>, state: State): SnapshotParts {
  const parts = Object.entries(surface.parts?.(state) ?? {})
  return Object.fromEntries(parts.map(([name, part]) => [`${surface.surface}/${name}`, part]))
}

function announceEach(parts: SnapshotParts, follower: (name: string, part: SnapshotPart) => void): void {
  for (const [name, part] of Object.entries(parts)) follower(name, part)
}
