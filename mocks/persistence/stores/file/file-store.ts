import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import type Database from 'libsql'
import { LimitReached } from '../../../limits/limit-reached.js'
import { Turns } from '../../../turns/turns.js'
import type { Changes, Claimed, StoreHealth, WorldStore } from '../world-store.js'
import { AcknowledgedMark, type Progress } from './acknowledged-mark.js'
import { closeDatabase } from './close-database.js'
import { CommitQueue, type WaitingCommit } from './commit-queue.js'
import { FileAccess } from './file-access.js'
import { inTransaction } from './in-transaction.js'
import { markPath, openDatabase } from './open-database.js'
import { readEntryText, readWorld } from './read-world.js'
import type { Statements } from './statements.js'
import { readWorldRow, readWorldRows, writeFileRow, writeWorldRow } from './world-rows.js'
import { clearWorld, writeWorld } from './write-world.js'

interface ClaimedWorld {
  /** What its changes are written down under. */
  term: string
  /** How many of its entries are in the file. */
  entries: number
}

/** Keeps worlds in a file of one process. */
export function openFileStore(path: string): WorldStore {
  return new FileStore(path)
}

class FileStore implements WorldStore {
  readonly name: string
  readonly #shown: Bilingual
  readonly #database: Database.Database
  readonly #statements: Statements
  readonly #id: string
  readonly #mark: AcknowledgedMark
  readonly #access: FileAccess
  #progress: Progress
  readonly #claimed = new Map<string, ClaimedWorld>()
  #claims = 0
  readonly #commits = new CommitQueue((waiting) => this.#write(waiting))

  constructor(path: string) {
    this.#shown = { en: `the file ${path}`, tr: `${path} dosyası` }
    this.name = this.#shown.en
    const { database, statements, id, progress } = openDatabase(path)
    this.#database = database
    this.#statements = statements
    this.#id = id
    this.#progress = progress
    this.#access = new FileAccess(this.#shown, path)
    this.#mark = new AcknowledgedMark(markPath(path), id)
    this.#mark.write(progress)
  }

  /** What was seen in memory must be written down first where the file may know less. */
  get isSure(): boolean {
    return this.#access.isSure
  }

  join(): Promise<void> {
    return Promise.resolve()
  }

  async claim(world: string, most: number): Promise<Claimed> {
    if (world !== '' && !this.#claimed.has(world)) await this.#requireRoom(world, most)
    return this.#access.read(world, async () => {
      const entries = await readWorld(this.#statements, world)
      const term = String((this.#claims += 1))
      this.#claimed.set(world, { term, entries: entries.length })
      return { term, entries }
    })
  }

  commit(world: string, term: string, changes: Changes): Promise<void> {
    return this.#commits.commit(world, term, changes)
  }

  async reserve(name: string, most: number): Promise<boolean> {
    await this.#requireRoom(name, most)
    return this.#transact((progress) => {
      if (readWorldRow(this.#statements, name)) return false
      writeWorldRow(this.#statements, { name, isBusy: false, entries: 0, progress })
      return true
    })
  }

  /** Those that were claimed count before they are written down. */
  async #requireRoom(world: string, most: number): Promise<void> {
    const isBeyond = await this.#access.read(undefined, () => {
      const rows = readWorldRows(this.#statements)
      const claimed = [...this.#claimed.keys()].filter((name) => name !== '')
      const names = new Set([...rows.map(({ name }) => name), ...claimed])
      return !names.has(world) && names.size >= most
    })
    if (isBeyond) throw new LimitReached('worlds')
  }

  async forget(world: string, term?: string): Promise<boolean> {
    if (term !== undefined && this.#claimed.get(world)?.term !== term) return false
    this.#claimed.delete(world)
    const isGone = await this.#transact(async (progress) => {
      await clearWorld(this.#statements, 'clearAll', world, new Turns())
      writeFileRow(this.#statements, this.#id, progress)
      return this.#statements.deleteWorld.run(world).changes > 0
    })
    this.#access.isGone(world)
    return isGone
  }

  names(): Promise<string[]> {
    return this.#access.read(undefined, () => readWorldRows(this.#statements).map(({ name }) => name))
  }

  read(world: string, keys: readonly string[]): Promise<(string | undefined)[]> {
    return this.#access.read(world, () => keys.map((key) => readEntryText(this.#statements, world, key)))
  }

  /** Asked for in rounds: a file that is gone is told of without a call, too. */
  waiting(): Promise<string[]> {
    this.#access.look()
    return this.#access.read(undefined, () => readWorldRows(this.#statements, 'busy').map(({ name }) => name))
  }

  isSilent(): Promise<boolean> {
    return Promise.resolve(false)
  }

  agree(_name: string, proposal: string): Promise<string> {
    return Promise.resolve(proposal)
  }

  /** Where it could not be written it is tried again: a disk that has room once more shall not wait for a call. */
  async health(): Promise<StoreHealth> {
    this.#access.look()
    if (this.#access.isUnwritten) await this.#touch().catch(() => undefined)
    return { kind: 'file', state: this.#access.state }
  }

  async close(): Promise<void> {
    await this.#commits.rest()
    await this.#access.rest()
    // What stands at its path now may be another's, whose log must not be touched.
    if (!this.#access.isPresent) this.#database.close()
    else if (closeDatabase(this.#database, this.#shown)) return this.#mark.remove()
    this.#mark.close()
  }

  async #write(waiting: readonly WaitingCommit[]): Promise<void> {
    const turns = new Turns()
    try {
      await this.#transact(async (progress) => {
        for (const one of waiting) await this.#apply(one, progress, turns)
      })
    } catch (error) {
      // Whoever wrote is to read again what is there.
      for (const { world } of waiting) this.#claimed.delete(world)
      throw error
    }
  }

  async #apply(waiting: WaitingCommit, progress: Progress, turns: Turns): Promise<void> {
    const { world, term, changes } = waiting
    const claimed = this.#claimed.get(world)
    waiting.isLost = claimed?.term !== term
    if (!claimed || waiting.isLost) return
    claimed.entries = await writeWorld(this.#statements, world, claimed.entries, changes, progress, turns)
  }

  #touch(): Promise<void> {
    return this.#transact((progress) => writeFileRow(this.#statements, this.#id, progress))
  }

  #transact<Result>(write: (progress: Progress) => Result | Promise<Result>): Promise<Result> {
    let progress = this.#progress
    return this.#access.write(
      () => {
        progress = { count: this.#progress.count + 1, at: Date.now() }
        return inTransaction(this.#database, () => write(progress))
      },
      () => {
        this.#progress = progress
        this.#mark.write(progress)
      },
    )
  }
}
