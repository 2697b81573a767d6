import { setImmediate as nextTurn } from 'node:timers/promises'
import type Database from 'libsql'
import { log } from '../../../server/log/log.js'
import { StoreUnavailable } from '../store-unavailable.js'
import { WorldLost } from '../world-lost.js'
import type { Changes, Claimed, StoreHealth, WorldStore } from '../world-store.js'
import { closeDatabase } from './close-database.js'
import { openDatabase } from './open-database.js'

/** Changes that wait for the transaction that takes them all. */
interface Waiting {
  world: string
  term: string
  changes: Changes
  /** The world was claimed or forgotten since. */
  isLost: boolean
}

/** Keeps worlds in a file of one process. */
export function openFileStore(path: string): WorldStore {
  return new FileStore(path)
}

class FileStore implements WorldStore {
  readonly name: string
  readonly isSure = true
  readonly #database: Database.Database
  readonly #statements: ReturnType<typeof prepareStatements>
  /** Of each world that was claimed: what its changes are written down under. */
  readonly #terms = new Map<string, string>()
  #claims = 0
  #waiting: Waiting[] = []
  #flush: Promise<void> | undefined
  #isFailing = false

  constructor(path: string) {
    this.name = `the file ${path}`
    this.#database = openDatabase(path)
    this.#statements = prepareStatements(this.#database)
  }

  join(): Promise<void> {
    return Promise.resolve()
  }

  claim(world: string): Promise<Claimed> {
    return this.#do(() => {
      const entries = this.#statements.entries.raw().all(world) as [string, string][]
      const term = String((this.#claims += 1))
      this.#terms.set(world, term)
      return { term, entries }
    })
  }

  /** All that is to be written in this turn goes in one transaction: the disk takes its time for each. */
  async commit(world: string, term: string, changes: Changes): Promise<void> {
    const waiting = { world, term, changes, isLost: false }
    this.#waiting.push(waiting)
    this.#flush ??= nextTurn().then(() => {
      this.#flush = undefined
      return this.#write()
    })
    await this.#flush
    if (waiting.isLost) throw new WorldLost(world)
  }

  reserve(world: string): Promise<boolean> {
    return this.#do(() => this.#statements.addWorld.run(world).changes > 0)
  }

  forget(world: string, term?: string): Promise<boolean> {
    return this.#do(() => {
      if (term !== undefined && this.#terms.get(world) !== term) return false
      this.#terms.delete(world)
      this.#transact(() => this.#statements.clearAll.run(world))
      return this.#statements.deleteWorld.run(world).changes > 0
    })
  }

  names(): Promise<string[]> {
    return this.#do(() => namesIn(this.#statements.names))
  }

  read(world: string, keys: readonly string[]): Promise<(string | undefined)[]> {
    return this.#do(() => keys.map((key) => this.#textOf(world, key)))
  }

  waiting(): Promise<string[]> {
    return this.#do(() => namesIn(this.#statements.busy))
  }

  agree(_name: string, proposal: string): Promise<string> {
    return Promise.resolve(proposal)
  }

  health(): Promise<StoreHealth> {
    return Promise.resolve({ kind: 'file', state: this.#isFailing ? 'unavailable' : 'ok' })
  }

  async close(): Promise<void> {
    await this.#flush?.catch(() => undefined)
    closeDatabase(this.#database)
  }

  /** By `all`: after a `get` the driver leaves a statement open, and with it a transaction. */
  #textOf(world: string, key: string): string | undefined {
    const [row] = this.#statements.text.raw().all(world, key) as [string][]
    return row?.[0]
  }

  #write(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    return this.#do(() => this.#transact(() => waiting.forEach((one) => this.#apply(one))))
  }

  #apply(waiting: Waiting): void {
    const { world, term, changes } = waiting
    waiting.isLost = this.#terms.get(world) !== term
    if (!waiting.isLost) this.#put(world, changes)
  }

  #put(world: string, { isAnew, entries, isBusy }: Changes): void {
    const { clear, addWorld, setBusy, put, remove } = this.#statements
    addWorld.run(world)
    setBusy.run(isBusy ? 1 : 0, world)
    if (isAnew) clear.run(world)
    for (const [key, text] of entries) {
      if (text === undefined) remove.run(world, key)
      else put.run(world, key, text)
    }
  }

  #transact(write: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      write()
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  #do<Result>(act: () => Result): Promise<Result> {
    try {
      const result = act()
      this.#isFailing = false
      return Promise.resolve(result)
    } catch (error) {
      const failure = new StoreUnavailable(
        `keeping worlds in ${this.name}: expected it to be read and written, ${(error as Error).message}. See that the disk is whole and has room.`,
      )
      if (!this.#isFailing) log('error', failure.message)
      this.#isFailing = true
      return Promise.reject(failure)
    }
  }
}

function namesIn(statement: Database.Statement): string[] {
  return (statement.raw().all() as [string][]).map(([name]) => name)
}

function prepareStatements(database: Database.Database) {
  return {
    entries: database.prepare('SELECT key, text FROM entry WHERE world = ? ORDER BY id'),
    text: database.prepare('SELECT text FROM entry WHERE world = ? AND key = ?'),
    put: database.prepare(
      'INSERT INTO entry (world, key, text) VALUES (?, ?, ?) ON CONFLICT (world, key) DO UPDATE SET text = excluded.text',
    ),
    remove: database.prepare('DELETE FROM entry WHERE world = ? AND key = ?'),
    clear: database.prepare("DELETE FROM entry WHERE world = ? AND key NOT LIKE 'snapshots %'"),
    clearAll: database.prepare('DELETE FROM entry WHERE world = ?'),
    names: database.prepare('SELECT name FROM world ORDER BY name'),
    busy: database.prepare('SELECT name FROM world WHERE busy = 1'),
    addWorld: database.prepare('INSERT INTO world (name) VALUES (?) ON CONFLICT DO NOTHING'),
    setBusy: database.prepare('UPDATE world SET busy = ? WHERE name = ?'),
    deleteWorld: database.prepare('DELETE FROM world WHERE name = ?'),
  }
}
