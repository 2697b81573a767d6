import { Clock } from './clock.js'
import type { Credentials } from './default-credentials.js'
import { Journal } from './journal.js'
import type { MockSurface } from './mock-surface.js'

/** What worlds are made of: the same for every sandbox of a server. */
export interface WorldSettings {
  credentials: Credentials
  /** Readings in force, by name; those left out stand at their default. */
  readings: Readonly<Record<string, string>>
}

/** One isolated copy of everything that changes. A reset is a new world. */
export class World {
  readonly name: string
  readonly settings: WorldSettings
  readonly clock = new Clock()
  readonly journal = new Journal()
  readonly #states = new Map<MockSurface, unknown>()

  constructor(name: string, settings: WorldSettings) {
    this.name = name
    this.settings = settings
  }

  /** What a surface keeps in this world, made at first use. */
  stateOf<State>(surface: MockSurface<State>): State {
    const known = this.#states.get(surface as MockSurface)
    if (known !== undefined) return known as State
    const made = surface.createState(this)
    this.#states.set(surface as MockSurface, made)
    return made
  }

  reading(name: string, fallback: string): string {
    return this.settings.readings[name] ?? fallback
  }
}
