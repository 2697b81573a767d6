import { World, type WorldSettings } from './world.js'

/** The sandboxes of a server by name; the one without a name is what unsandboxed URLs reach. */
export class Worlds {
  readonly #settings: WorldSettings
  readonly #worlds = new Map<string, World>()

  constructor(settings: WorldSettings) {
    this.#settings = settings
  }

  /** The world of that name, which springs into being at first use. */
  get(name: string): World {
    return this.#worlds.get(name) ?? this.reset(name)
  }

  reset(name: string): World {
    const world = new World(name, this.#settings)
    this.#worlds.set(name, world)
    return world
  }
}
