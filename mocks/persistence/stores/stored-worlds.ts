import { defaultLimits } from '../../limits/limits.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import { resumeWorld } from '../snapshots/resume-world.js'
import type { World, WorldSettings, WorldStart } from '../../world/world.js'
import { use, Worlds } from '../../world/worlds.js'
import { actAndWrite } from './act-and-write.js'
import { Elsewhere } from './elsewhere.js'
import { entryKey } from './entry-key.js'
import { Ledger } from './ledger.js'
import { loadSnapshots, loadWorld } from './load-world.js'
import { readEntries } from './read-entries.js'
import { WorldLost } from './world-lost.js'
import type { Claimed, WorldStore } from './world-store.js'

/** How often worlds that have something to do, and nobody who does it, are looked for. */
const roundMs = 500

/** How often a call is begun anew because its world was taken away meanwhile. */
const mostTries = 3

/**
 * Worlds that outlive the process: those that it has are in memory, and all that changes in them is written down
 * in the store before it is answered. A world of which that failed is forgotten, and read anew at its next use.
 */
export class StoredWorlds extends Worlds {
  override readonly outlivesProcess = true
  readonly #store: WorldStore
  readonly #surfaces: readonly MockSurface[]
  readonly #ledgers = new Map<string, Ledger>()
  /** What the worlds that this process has were claimed under. */
  readonly #terms = new Map<string, string>()
  readonly #coming = new Map<string, Promise<World | Elsewhere>>()
  /** Who has worlds that were asked for here: as far as is known. */
  readonly #elsewhere = new Map<string, Elsewhere>()
  /** Worlds of the store that are not in this process, and since when that was seen. */
  #unusedSince = new Map<string, number>()
  #rounds: NodeJS.Timeout | undefined
  #isEnding = false

  constructor(settings: WorldSettings, store: WorldStore, surfaces: readonly MockSurface[]) {
    super(settings)
    this.#store = store
    this.#surfaces = surfaces
  }

  /** Goes on with what worlds have to do by themselves, those of processes that died included. */
  async resume(): Promise<void> {
    await this.#takeWaiting()
    this.#rounds = setInterval(() => void this.#takeWaiting(), roundMs).unref()
  }

  override async within<Result>(
    name: string,
    act: (world: World) => Result | Promise<Result>,
  ): Promise<Result | Elsewhere> {
    for (let tries = 1; ; tries += 1) {
      const world = await this.#reach(name)
      if (world instanceof Elsewhere) return world
      try {
        return await use(world, (used) => actAndWrite(used, act))
      } catch (error) {
        if (!(error instanceof WorldLost) || tries === mostTries) throw error
      }
    }
  }

  /** A process does not have a world that was thought to be its, or does not answer at all: then it is taken over. */
  async missed(name: string, { owner }: Elsewhere, isGone: boolean): Promise<void> {
    this.#elsewhere.delete(name)
    if (isGone) await this.#reach(name, owner)
  }

  /** Whether the process that has a world gives no sign of life; where the store does not say, nobody knows. */
  isSilent({ owner }: Elsewhere): Promise<boolean> {
    return this.#store.isSilent(owner).catch(() => false)
  }

  override async all(): Promise<World[]> {
    const names = await this.#store.names()
    return Promise.all(names.map(async (name) => this.find(name) ?? this.#glimpse(name)))
  }

  override async create(name: string | undefined, start: WorldStart): Promise<World | undefined> {
    if (name === undefined)
      return (await this.create(await this.#freshName(), start)) ?? this.create(name, start)
    if (!(await this.#store.reserve(name, this.#mostWorlds))) return undefined
    const reached = await this.#reach(name)
    if (reached instanceof Elsewhere) return undefined
    const world = this.reset(name, start)
    await world.written()
    return world
  }

  override async delete(name: string): Promise<boolean> {
    const isGone = await this.#store.forget(name)
    this.#elsewhere.delete(name)
    this.drop(name)
    return isGone
  }

  /**
   * Those in the store that no process has are idle, too, but since when nobody knows: each is taken in, and goes when
   * it has been idle here. What another process has is that one's to let go.
   */
  override async expire(milliseconds: number): Promise<void> {
    await super.expire(milliseconds)
    const names = await this.#store.names().catch(() => [])
    const unused = names.filter((name) => name !== '' && !this.find(name))
    const seen = new Map(unused.map((name) => [name, this.#unusedSince.get(name) ?? performance.now()]))
    this.#unusedSince = seen
    for (const [name, since] of seen) {
      if (performance.now() - since < milliseconds || this.#isEnding) continue
      seen.delete(name)
      // Whether another process has it still is asked of the store, and not of what was known.
      this.#elsewhere.delete(name)
      await this.#reach(name).catch(() => undefined)
    }
  }

  /** A world that another process has taken over since is that one's, however idle it seems here. */
  protected override async letGo(name: string): Promise<void> {
    const term = this.#terms.get(name)
    const isAnswered = await this.#store.forget(name, term).then(
      () => true,
      () => false,
    )
    // Where the store does not answer, the next look may find it answering.
    if (isAnswered && this.#terms.get(name) === term) this.drop(name)
  }

  override reset(...args: Parameters<Worlds['reset']>): World {
    const ledger = this.#ledgers.get(args[0])
    // It was lost since it was reached: what is begun here would be written down nowhere.
    if (!ledger) throw new WorldLost(args[0])
    const world = super.reset(...args)
    ledger.begin(world)
    return world
  }

  override async end(): Promise<void> {
    clearInterval(this.#rounds)
    this.#isEnding = true
    this.list().forEach(leaveToTheNext)
    await super.end()
    // What cannot be written down any more was told when it failed.
    await Promise.allSettled(this.list().map(async (world) => world.written()))
  }

  override leave(): Promise<void> {
    return this.#store.close()
  }

  #reach(name: string, from?: Elsewhere['owner']): Promise<World | Elsewhere> {
    const known = this.find(name) ?? this.#elsewhere.get(name)
    if (known) return Promise.resolve(known)
    const coming = this.#coming.get(name) ?? this.#claim(name, from).finally(() => this.#coming.delete(name))
    this.#coming.set(name, coming)
    return coming
  }

  get #mostWorlds(): number {
    return (this.settings.limits ?? defaultLimits).worlds
  }

  async #claim(name: string, from?: Elsewhere['owner']): Promise<World | Elsewhere> {
    const claim = await this.#store.claim(name, this.#mostWorlds, from)
    if (claim instanceof Elsewhere) {
      this.#elsewhere.set(name, claim)
      return claim
    }
    return this.#takeIn(name, claim)
  }

  async #takeIn(name: string, { term, entries }: Claimed): Promise<World> {
    const ledger: Ledger = new Ledger({
      commit: (changes) => this.#store.commit(name, term, changes),
      isSure: () => this.#store.isSure,
      onFailure: () => {
        if (this.#ledgers.get(name) === ledger) this.drop(name)
      },
    })
    const written = await readEntries(entries, name, this.#store.name)
    this.#ledgers.set(name, ledger)
    this.#terms.set(name, term)
    const snapshots = loadSnapshots(written)
    ledger.followSnapshots(snapshots)
    if (entries.length === 0) {
      const world = this.reset(name)
      this.put(world, snapshots)
      return world
    }
    const world = await loadWorld(name, this.settings, written, this.#surfaces)
    if (this.#isEnding) leaveToTheNext(world)
    ledger.resume(world)
    this.put(world, snapshots)
    resumeWorld(world, this.#surfaces)
    return world
  }

  protected override drop(name: string): boolean {
    this.#ledgers.delete(name)
    this.#terms.delete(name)
    return super.drop(name)
  }

  /** A world of another process as it begun and where its time stands: enough to be shown. */
  async #glimpse(name: string): Promise<World> {
    const keys = [entryKey('start', ''), entryKey('clock', '')]
    const texts = await this.#store.read(name, keys)
    const entries = texts.flatMap((text, place): [string, string][] =>
      text === undefined ? [] : [[keys[place]!, text]],
    )
    return loadWorld(name, this.settings, await readEntries(entries, name, this.#store.name), [])
  }

  async #freshName(): Promise<string> {
    const names = new Set(await this.#store.names())
    let number = 1
    while (names.has(`world-${number}`)) number += 1
    return `world-${number}`
  }

  async #takeWaiting(): Promise<void> {
    // Where the store does not answer, the next round may find it answering.
    const names = await this.#store.waiting().catch(() => [])
    for (const name of names) this.#elsewhere.delete(name)
    await Promise.allSettled(names.map((name) => this.#reach(name)))
  }
}

/** What such a world has to do by itself is done by whoever has it next. */
function leaveToTheNext({ clock, deliveries }: World): void {
  clock.stop()
  deliveries.rest()
}
