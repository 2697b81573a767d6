import type { ClockReading } from './clock.js'
import { Snapshots } from '../persistence/snapshots/snapshots.js'
import type { Journal } from '../journal/journal.js'
import type { Elsewhere } from '../persistence/stores/elsewhere.js'
import { World, type WorldSettings, type WorldStart } from './world.js'

/** What a world goes on from, where it is not begun quite anew. */
interface Past {
  time?: ClockReading
  journal?: Journal | undefined
  /** Fills it before anybody sees it. */
  fill?: (world: World) => void
}

/**
 * The sandboxes of a server by name; the one without a name is what unsandboxed URLs reach. They are in memory
 * alone: `StoredWorlds` keeps them in a store.
 */
export class Worlds {
  #settings: WorldSettings
  readonly #worlds = new Map<string, World>()
  readonly #snapshots = new Map<string, Snapshots>()
  #made = 0

  constructor(settings: WorldSettings) {
    this.#settings = settings
  }

  get settings(): WorldSettings {
    return this.#settings
  }

  /** Whether what is left to do is done when the mock is started again. */
  readonly outlivesProcess: boolean = false

  /** What worlds are made of from now on; those that are there stay as they are. */
  adopt(settings: WorldSettings): void {
    this.#settings = settings
  }

  /** The world of that name, which springs into being at first use. */
  get(name: string): World {
    return this.#worlds.get(name) ?? this.reset(name)
  }

  /** The world of that name, if it is in this process. */
  find(name: string): World | undefined {
    return this.#worlds.get(name)
  }

  /** The worlds that are in this process. */
  list(): World[] {
    return [...this.#worlds.values()]
  }

  /**
   * Does something in a world. When it comes back all that it changed, and all that it may have seen, is where it
   * is kept: nothing is answered before. Not done where another process has the world.
   */
  within<Result>(
    name: string,
    act: (world: World) => Result | Promise<Result>,
  ): Result | Promise<Result | Elsewhere> {
    return use(this.get(name), act)
  }

  /** Forgets the worlds that nobody has used for so long, but for the one without a name. */
  async expire(milliseconds: number): Promise<void> {
    const idle = this.list().filter((world) => world.name !== '' && world.isIdleFor(milliseconds))
    // While one goes, another may be used again.
    for (const world of idle) if (world.isIdleFor(milliseconds)) await this.letGo(world.name)
  }

  /** All worlds there are, to be looked at. */
  all(): Promise<World[]> {
    return Promise.resolve(this.list())
  }

  /** Begins a world under a name that no other has; nothing where one has it. */
  create(name: string | undefined, start: WorldStart): Promise<World | undefined> {
    const isTaken = name !== undefined && this.#worlds.has(name)
    return Promise.resolve(isTaken ? undefined : this.reset(name ?? this.#freshName(), start))
  }

  /** Forgets a world and its snapshots; its name is free again. */
  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.drop(name))
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

  /** Ends all worlds: nothing falls due any more, and what is on its way has arrived. */
  async end(): Promise<void> {
    for (const { clock } of this.list()) clock.stop()
    await Promise.all(this.list().map(({ deliveries }) => deliveries.drain()))
  }

  /** Lets go of what the worlds are kept in, when nobody is answered any more. */
  leave(): Promise<void> {
    return Promise.resolve()
  }

  /** The snapshots of a world: they outlive its resets. */
  snapshotsOf(name: string): Snapshots {
    const known = this.#snapshots.get(name) ?? new Snapshots()
    this.#snapshots.set(name, known)
    return known
  }

  /** Forgets a world that is idle here. */
  protected async letGo(name: string): Promise<void> {
    await this.delete(name)
  }

  /** Takes in a world that was kept elsewhere. */
  protected put(world: World, snapshots: Snapshots): void {
    this.#worlds.set(world.name, world)
    this.#snapshots.set(world.name, snapshots)
  }

  /** Takes a world and its snapshots out of this process. */
  protected drop(name: string): boolean {
    const world = this.#worlds.get(name)
    world?.clock.stop()
    world?.journal.end()
    this.#snapshots.delete(name)
    return this.#worlds.delete(name)
  }

  #freshName(): string {
    do this.#made += 1
    while (this.#worlds.has(`world-${this.#made}`))
    return `world-${this.#made}`
  }
}

/** Does something in a world, which is in use meanwhile. */
export function use<Result>(
  world: World,
  act: (world: World) => Result | Promise<Result>,
): Result | Promise<Result> {
  world.usedAt = performance.now()
  const acting = act(world)
  if (!(acting instanceof Promise)) return acting
  world.users += 1
  return acting.finally(() => {
    world.users -= 1
    world.usedAt = performance.now()
  })
}
