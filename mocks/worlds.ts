import type { ClockReading } from './clock.js'
import type { Snapshot } from './snapshots/snapshot.js'
import type { Journal } from './journal.js'
import { World, type WorldSettings, type WorldStart } from './world.js'

/** What a world goes on from, where it is not begun quite anew. */
interface Past {
  time?: ClockReading
  journal?: Journal | undefined
  /** Fills it before anybody sees it. */
  fill?: (world: World) => void
}

/** The sandboxes of a server by name; the one without a name is what unsandboxed URLs reach. */
export class Worlds {
  #settings: WorldSettings
  readonly #worlds = new Map<string, World>()
  readonly #snapshots = new Map<string, Map<string, Snapshot>>()
  #made = 0

  constructor(settings: WorldSettings) {
    this.#settings = settings
  }

  get settings(): WorldSettings {
    return this.#settings
  }

  /** What worlds are made of from now on; those that are there stay as they are. */
  adopt(settings: WorldSettings): void {
    this.#settings = settings
  }

  /** The world of that name, which springs into being at first use. */
  get(name: string): World {
    return this.#worlds.get(name) ?? this.reset(name)
  }

  has(name: string): boolean {
    return this.#worlds.has(name)
  }

  list(): World[] {
    return [...this.#worlds.values()]
  }

  /**
   * Begins the world anew, as it was begun before but for what `start` says, or at `time`, with an empty journal
   * or the one that is handed in. Those who watch its journal stay.
   */
  reset(name: string, start: WorldStart = {}, { fill, ...past }: Past = {}): World {
    const old = this.#worlds.get(name)
    const world = new World(name, this.#settings, { ...old?.start, ...start }, past)
    fill?.(world)
    this.#worlds.set(name, world)
    old?.clock.stop()
    if (old?.journal !== past.journal) old?.journal.giveWay(world.journal)
    return world
  }

  /** Forgets a world and its snapshots; its name is free again. */
  delete(name: string): boolean {
    this.#worlds.get(name)?.clock.stop()
    this.#snapshots.delete(name)
    return this.#worlds.delete(name)
  }

  /** Ends all worlds: nothing falls due any more, and what is on its way has arrived. */
  async end(): Promise<void> {
    for (const { clock } of this.list()) clock.stop()
    await Promise.all(this.list().map(({ deliveries }) => deliveries.drain()))
  }

  /** The snapshots of a world by id: they outlive its resets. */
  snapshotsOf(name: string): Map<string, Snapshot> {
    const known = this.#snapshots.get(name) ?? new Map<string, Snapshot>()
    this.#snapshots.set(name, known)
    return known
  }

  /** A name that no world has. */
  freshName(): string {
    do this.#made += 1
    while (this.has(`world-${this.#made}`))
    return `world-${this.#made}`
  }
}
