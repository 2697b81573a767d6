import { toldBy } from '../../../../contracts/text/user-error.js'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import type Database from 'libsql'
import { LimitReached } from '../../../limits/limit-reached.js'
import { Conditions } from '../conditions.js'
import { StoreUnavailable, type Outcome } from '../store-unavailable.js'
import { WorldLost } from '../world-lost.js'
import type { Changes, Claimed, StoreHealth, WorldStore } from '../world-store.js'
import { AcknowledgedMark, type Progress } from './acknowledged-mark.js'
import { entryChecksum } from './checksums.js'
import { closeDatabase } from './close-database.js'
import { FileDamage } from './file-damage.js'
import { FilePresence } from './file-presence.js'
import { markPath, openDatabase } from './open-database.js'
import { readEntryText, readWorld } from './read-world.js'
import type { Statements } from './statements.js'
import { readWorldRow, readWorldRows, writeFileRow, writeWorldRow } from './world-rows.js'

/** Changes that wait for the transaction that takes them all. */
interface Waiting {
  world: string
  term: string
  changes: Changes
  /** The world was claimed or forgotten since. */
  isLost: boolean
}

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
  readonly #presence: FilePresence
  readonly #conditions = new Conditions()
  #progress: Progress
  readonly #claimed = new Map<string, ClaimedWorld>()
  #claims = 0
  #waiting: Waiting[] = []
  #flush: Promise<void> | undefined

  constructor(path: string) {
    this.#shown = { en: `the file ${path}`, tr: `${path} dosyası` }
    this.name = this.#shown.en
    const { database, statements, id, progress } = openDatabase(path)
    this.#database = database
    this.#statements = statements
    this.#id = id
    this.#progress = progress
    this.#presence = new FilePresence([path, `${path}-wal`])
    this.#mark = new AcknowledgedMark(markPath(path), id)
    this.#mark.write(progress)
  }

  /** Where it cannot be written, memory may know more than the file: what was seen there must be written down first. */
  get isSure(): boolean {
    return !this.#conditions.has('write') && !this.#conditions.has('presence')
  }

  join(): Promise<void> {
    return Promise.resolve()
  }

  async claim(world: string, most: number): Promise<Claimed> {
    if (world !== '' && !this.#claimed.has(world)) await this.#requireRoom(world, most)
    return this.#do('read', world, () => {
      const entries = readWorld(this.#statements, world)
      const term = String((this.#claims += 1))
      this.#claimed.set(world, { term, entries: entries.length })
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
    const isBeyond = await this.#do('read', undefined, () => {
      const rows = readWorldRows(this.#statements)
      const claimed = [...this.#claimed.keys()].filter((name) => name !== '')
      const names = new Set([...rows.map(({ name }) => name), ...claimed])
      return !names.has(world) && names.size >= most
    })
    if (isBeyond) throw new LimitReached('worlds')
  }

  forget(world: string, term?: string): Promise<boolean> {
    if (term !== undefined && this.#claimed.get(world)?.term !== term) return Promise.resolve(false)
    this.#claimed.delete(world)
    const gone = this.#transact((progress) => {
      this.#statements.clearAll.run(world)
      writeFileRow(this.#statements, this.#id, progress)
      return this.#statements.deleteWorld.run(world).changes > 0
    })
    void gone.then(
      () =>
        this.#conditions.isWellAgain(`damage ${world}`, {
          en: `the world "${world}" is gone.`,
          tr: `“${world}” dünyası silindi.`,
        }),
      () => undefined,
    )
    return gone
  }

  names(): Promise<string[]> {
    return this.#do('read', undefined, () => readWorldRows(this.#statements).map(({ name }) => name))
  }

  read(world: string, keys: readonly string[]): Promise<(string | undefined)[]> {
    return this.#do('read', world, () => keys.map((key) => readEntryText(this.#statements, world, key)))
  }

  /** Asked for in rounds: a file that is gone is told of without a call, too. */
  waiting(): Promise<string[]> {
    this.#look()
    return this.#do('read', undefined, () => readWorldRows(this.#statements, 'busy').map(({ name }) => name))
  }

  isSilent(): Promise<boolean> {
    return Promise.resolve(false)
  }

  agree(_name: string, proposal: string): Promise<string> {
    return Promise.resolve(proposal)
  }

  /** Where it could not be written it is tried again: a disk that has room once more shall not wait for a call. */
  async health(): Promise<StoreHealth> {
    this.#look()
    if (this.#conditions.has('write')) await this.#touch().catch(() => undefined)
    if (this.#conditions.isWell) return { kind: 'file', state: 'ok' }
    return { kind: 'file', state: this.#conditions.hasOnly('damage') ? 'damaged' : 'unavailable' }
  }

  async close(): Promise<void> {
    await this.#flush?.catch(() => undefined)
    // What stands at its path now may be another's, whose log must not be touched.
    if (this.#presence.missing !== undefined) this.#database.close()
    else if (closeDatabase(this.#database, this.#shown)) return this.#mark.remove()
    this.#mark.close()
  }

  async #write(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    try {
      await this.#transact((progress) => waiting.forEach((one) => this.#apply(one, progress)))
    } catch (error) {
      // Whoever wrote is to read again what is there.
      for (const { world } of waiting) this.#claimed.delete(world)
      throw error
    }
  }

  #apply(waiting: Waiting, progress: Progress): void {
    const { world, term, changes } = waiting
    const claimed = this.#claimed.get(world)
    waiting.isLost = claimed?.term !== term
    if (claimed && !waiting.isLost) this.#put(world, claimed, changes, progress)
  }

  #put(name: string, claimed: ClaimedWorld, { isAnew, entries, isBusy }: Changes, progress: Progress): void {
    const { clear, insert, update, remove } = this.#statements
    if (isAnew) claimed.entries -= clear.run(name).changes
    for (const [key, text] of entries) {
      if (text === undefined) {
        claimed.entries -= remove.run(name, key).changes
        continue
      }
      const sum = entryChecksum(name, key, text)
      const isNew = insert.run(name, key, text, sum).changes > 0
      if (isNew) claimed.entries += 1
      else update.run(text, sum, name, key)
    }
    writeWorldRow(this.#statements, { name, isBusy, entries: claimed.entries, progress })
  }

  #touch(): Promise<void> {
    return this.#transact((progress) => writeFileRow(this.#statements, this.#id, progress))
  }

  /** Nothing is acknowledged that the next start would not find. */
  #transact<Result>(write: (progress: Progress) => Result): Promise<Result> {
    return this.#do('write', undefined, () => {
      if (this.#conditions.has('presence')) this.#requirePresence('not-done')
      const progress = { count: this.#progress.count + 1, at: Date.now() }
      const result = this.#inTransaction(() => write(progress))
      this.#progress = progress
      this.#requirePresence('unknown')
      this.#mark.write(progress)
      return result
    })
  }

  #inTransaction<Result>(write: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      const result = write()
      this.#database.exec('COMMIT')
      return result
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  #requirePresence(outcome: Outcome): void {
    const { missing } = this.#presence
    if (missing === undefined) return
    throw new StoreUnavailable(
      {
        en: `keeping worlds in ${this.#shown.en}: expected the file that was opened to stand at its path, ${missing.en}. Put it back, or start the mock again; until then nothing is acknowledged.`,
        tr: `${this.#shown.tr} dünyaları tutamıyor: açılan dosyanın yerinde durması bekleniyordu, ${missing.tr}. Geri koyun ya da mock’u yeniden başlatın; o zamana dek hiçbir şey onaylanmaz.`,
      },
      outcome,
    )
  }

  /** Tells of a file that is gone. */
  #look(): void {
    void this.#do('presence', undefined, () => this.#requirePresence('not-done')).catch(() => undefined)
  }

  #do<Result>(kind: Doing, world: string | undefined, act: () => Result): Promise<Result> {
    try {
      const result = act()
      this.#conditions.isWellAgain(kind, {
        en: `${this.#shown.en} ${wellAgain[kind].en} again.`,
        tr: `${this.#shown.tr} yeniden ${wellAgain[kind].tr}.`,
      })
      return Promise.resolve(result)
    } catch (error) {
      return Promise.reject(this.#failure(kind, world, error as Error))
    }
  }

  #failure(kind: Doing, world: string | undefined, error: Error): StoreUnavailable {
    if (error instanceof StoreUnavailable) {
      this.#conditions.wentWrong('presence', error.told)
      return error
    }
    if (error instanceof FileDamage && world !== undefined) {
      const failure = new StoreUnavailable({
        en: `reading the world "${world}" out of ${this.#shown.en}: expected what was written, ${error.told.en}. It is not served. Put back a copy of the file, or delete the world by DELETE /_uyum/worlds/${world}.`,
        tr: `“${world}” dünyası okunamadı (${this.#shown.tr}): yazılmış olan bekleniyordu, ${error.told.tr}. Bu dünya sunulmuyor. Dosyanın bir kopyasını geri koyun ya da dünyayı DELETE /_uyum/worlds/${world} ile silin.`,
      })
      this.#conditions.wentWrong(`damage ${world}`, failure.told)
      return failure
    }
    const failure = new StoreUnavailable({
      en: `keeping worlds in ${this.#shown.en}: expected it to be read and written, ${error.message}. See that the disk is whole and has room.`,
      tr: `${this.#shown.tr} dünyaları tutamıyor: okunup yazılması bekleniyordu, ${toldBy(error).tr}. Diskin sağlam olduğuna ve yerinin bulunduğuna bakın.`,
    })
    this.#conditions.wentWrong(kind, failure.told)
    return failure
  }
}

const wellAgain = {
  read: { en: 'is read', tr: 'okunuyor' },
  write: { en: 'is written', tr: 'yazılıyor' },
  presence: { en: 'stands at its path', tr: 'yerinde duruyor' },
}
type Doing = keyof typeof wellAgain
