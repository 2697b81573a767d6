import type { Surface } from '../contracts/surfaces.js'
import { Clock, type ClockReading } from './clock.js'
import type { Credentials } from './default-credentials.js'
import { Deliveries } from './deliveries/deliveries.js'
import type { DeliverySettings } from './deliveries/delivery-targets.js'
import { FaultList } from './faults/fault-list.js'
import { Journal } from './journal.js'
import type { MockSurface } from './mock-surface.js'
import type { PlannedMove } from './orders/plan-move.js'
import { RateLimits, type RateLimitRule } from './rate-limits/rate-limits.js'

/** What worlds are made of: the same for every sandbox of a server. */
export interface WorldSettings extends DeliverySettings {
  credentials: Credentials
  /** Readings in force, by name; those left out stand at their default. */
  readings: Readonly<Record<string, string>>
  /** In force from the beginning; none where it is left out. */
  rateLimits?: readonly RateLimitRule[]
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

const defaultSeed = 1

/** One isolated copy of everything that changes. A reset is a new world. */
export class World {
  readonly name: string
  readonly settings: WorldSettings
  readonly start: WorldStart
  readonly seed: number
  readonly clock: Clock
  readonly journal: Journal
  readonly faults = new FaultList()
  readonly rateLimits = new RateLimits()
  /** What its platforms call by themselves. */
  readonly deliveries: Deliveries
  /** How many realistic orders were drawn of each surface: with the seed, what the next one is made of. */
  readonly ordersDrawn = new Map<Surface, number>()
  /** What orders are still to do by the clock. */
  readonly plannedMoves = new Set<PlannedMove>()
  readonly #states = new Map<MockSurface, unknown>()

  /** `time` is where a world goes on that was written down; a reset of it begins at `start` all the same. */
  constructor(
    name: string,
    settings: WorldSettings,
    start: WorldStart = {},
    time = start.clock,
    journal = new Journal(),
  ) {
    this.name = name
    this.settings = { ...settings, readings: { ...settings.readings, ...start.readings } }
    this.start = start
    this.seed = start.seed ?? defaultSeed
    this.clock = new Clock(time)
    this.journal = journal
    for (const rule of settings.rateLimits ?? []) this.rateLimits.set(rule)
    this.deliveries = new Deliveries(this)
  }

  /** What a surface keeps in this world, made at first use. */
  stateOf<State>(surface: MockSurface<State>): State {
    const known = this.#states.get(surface as MockSurface)
    if (known !== undefined) return known as State
    const made = surface.createState(this)
    this.#states.set(surface as MockSurface, made)
    return made
  }

  /** The surfaces that keep something here. */
  get inhabited(): readonly MockSurface[] {
    return [...this.#states.keys()]
  }

  reading(name: string, fallback: string): string {
    return this.settings.readings[name] ?? fallback
  }
}
