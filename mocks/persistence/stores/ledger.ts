import { setImmediate as nextTurn } from 'node:timers/promises'
import { Turns } from '../../turns/turns.js'
import type { Entries, SnapshotPart } from '../tracked/snapshot-part.js'
import { plainValue } from '../tracked/written-bytes.js'
import type { World, WorldKeeper } from '../../world/world.js'
import { entryKey } from './entry-key.js'
import type { Changes } from './world-store.js'

/** An entry that changed since the last writing. */
interface Due {
  part: SnapshotPart
  key: string
  /** It was gone in between: its place in the order is another. */
  isRenewed: boolean
}

/** Where a ledger's changes go, and who is told when they could not go there. */
interface Outlet {
  commit(changes: Changes): Promise<void>
  /** False where a commit must show that the world is still this process's. */
  isSure(): boolean
  onFailure(error: Error): void
}

/**
 * Writes down what changes in a world: what comes together goes together, and one writing waits for the one before.
 * After a failure nothing more is written: what is in memory is then not what is written down.
 */
export class Ledger implements WorldKeeper {
  readonly #outlet: Outlet
  #world: World | undefined
  #due = new Map<string, Due>()
  #isAnew = false
  /** What a world began with, part by part. */
  #begun: { name: string; entries: Entries }[] = []
  #last = Promise.resolve()
  #next: Promise<void> | undefined

  constructor(outlet: Outlet) {
    this.#outlet = outlet
  }

  /** Writes down a world in place of all that was there. */
  begin(world: World): void {
    this.#isAnew = true
    this.#begun = []
    this.#due = new Map([...this.#due].filter(([key]) => key.startsWith(`${snapshotsPart} `)))
    this.#follow(world, (name, part) => {
      this.#begun.push({ name, entries: part.entries() })
      this.#write()
    })
  }

  /** Goes on with a world that is written down. */
  resume(world: World): void {
    const written = new Set(Object.keys({ ...world.records, ...world.parts }))
    this.#follow(world, (name, part) => {
      if (written.has(name)) return
      for (const [key] of part.entries()) this.#mark(name, part, key)
    })
  }

  /** Follows what outlives the worlds of a name. */
  followSnapshots(part: SnapshotPart): void {
    part.follow((key, isGone) => this.#mark(snapshotsPart, part, key, isGone))
  }

  written(): Promise<void> {
    if (!this.#outlet.isSure()) this.#write()
    return this.#next ?? this.#last
  }

  /** `atFirst` is told each part when it is there for the first time. */
  #follow(world: World, atFirst: (name: string, part: SnapshotPart) => void): void {
    this.#world = world
    world.keeper = this
    world.followParts((name, part) => {
      atFirst(name, part)
      part.follow((key, isGone) => {
        // A world that was reset may still have something on its way.
        if (this.#world === world) this.#mark(name, part, key, isGone)
      })
    })
  }

  #mark(name: string, part: SnapshotPart, key: string, isGone = false): void {
    const inStore = entryKey(name, key)
    const isRenewed = isGone || this.#due.get(inStore)?.isRenewed === true
    this.#due.set(inStore, { part, key, isRenewed })
    this.#write()
  }

  #write(): void {
    this.#next ??= this.#writeNext()
    this.#next.catch(() => undefined)
  }

  async #writeNext(): Promise<void> {
    await this.#last
    // Whatever else is answered in this turn goes with it.
    await nextTurn()
    this.#last = this.#commit()
    this.#next = undefined
    await this.#last
  }

  async #commit(): Promise<void> {
    const taken = this.#takeAll()
    try {
      await this.#outlet.commit(await changesOf(taken))
    } catch (error) {
      this.#outlet.onFailure(error as Error)
      throw error
    }
  }

  /** All at once, as it is now: the world goes on while it is made text of. */
  #takeAll(): Taken {
    const due = Array.from(
      this.#due,
      ([inStore, { part, key, isRenewed }]) => [inStore, part.entry(key), isRenewed] as const,
    )
    const taken = { isAnew: this.#isAnew, begun: this.#begun, due, isBusy: this.#world?.isBusy ?? false }
    this.#due = new Map()
    this.#begun = []
    this.#isAnew = false
    return taken
  }
}

/** What is to be written, before it is text. */
interface Taken extends Pick<Changes, 'isAnew' | 'isBusy'> {
  begun: readonly { name: string; entries: Entries }[]
  /** What changed since. */
  due: readonly (readonly [inStore: string, value: unknown, isRenewed: boolean])[]
}

async function changesOf({ begun, due, ...flags }: Taken): Promise<Changes> {
  const turns = new Turns()
  const entries: [key: string, text: string | undefined][] = []
  for (const { name, entries: all } of begun) {
    for (const [key, value] of all) {
      entries.push([entryKey(name, key), textOf(value)])
      if (turns.isOver) await turns.next()
    }
  }
  for (const [inStore, value, isRenewed] of due) {
    const text = textOf(value)
    if (isRenewed && text !== undefined) entries.push([inStore, undefined])
    entries.push([inStore, text])
    if (turns.isOver) await turns.next()
  }
  return { ...flags, entries }
}

function textOf(value: unknown): string | undefined {
  return JSON.stringify(plainValue(value))
}

export const snapshotsPart = 'snapshots'
