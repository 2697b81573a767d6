import { Clock, type ClockReading } from './clock.js'
import type { Credentials } from './default-credentials.js'
import { FaultList } from './faults/fault-list.js'
import { Journal } from './journal.js'
import type { MockSurface } from './mock-surface.js'
import { RateLimits } from './rate-limits/rate-limits.js'

/** What worlds are made of: the same for every sandbox of a server. */
export interface WorldSettings {
  credentials: Credentials
  /** Readings in force, by name; those left out stand at their default. */
  readings: Readonly<Record<string, string>>
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
  readonly journal = new Journal()
  readonly faults = new FaultList()
  readonly rateLimits = new RateLimits()
  readonly #states = new Map<MockSurface, unknown>()

  /** `time` is where a world goes on that was written down; a reset of it begins at `start` all the same. */
  constructor(name: string, settings: WorldSettings, start: WorldStart = {}, time = start.clock) {
    this.name = name
    this.settings = { ...settings, readings: { ...settings.readings, ...start.readings } }
    this.start = start
    this.seed = start.seed ?? defaultSeed
    this.clock = new Clock(time)
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
