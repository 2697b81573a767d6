import type { Surface } from '../../contracts/contract/surfaces.js'
import type { Answer } from '../call/answer.js'
import type { ReceivedRequest } from '../call/received-request.js'
import { defaultLimits, type Limits } from '../limits/limits.js'
import type { BudgetedJournal, JournalBudget } from './journal-budget.js'
import type { Entries, SnapshotPart, PartFollower } from '../persistence/tracked/snapshot-part.js'

/** One recorded request and its answer; secrets are replaced. */
export interface JournalEntry {
  id: string
  surface: Surface
  operation: string
  request: {
    method: string
    path: string
    /** Absent where there was none. */
    query?: string
    /** A byte order mark stood before the body; here it does not. */
    hadByteOrderMark?: boolean
    headers: Record<string, string | string[] | undefined>
    body: string
  }
  response: { status: number; headers: Record<string, string | string[]>; body: string }
  /** The id of the fault that this call met; of several, of the one that decided what was answered. */
  fault?: string
  /** All of them, where there were several. */
  faults?: readonly string[]
  /** What happened to the answer on its way: the client did not get what stands here. */
  wire?: NonNullable<Answer['wire']>
  /** Milliseconds since 1970, on the world's clock. */
  at: number
}

/** A recorded exchange as it lies in memory. */
interface Kept {
  id: string
  tell: () => Omit<JournalEntry, 'id'>
  /** Told once. */
  entry?: JournalEntry
  /** As it was sent, secrets included, for a replay. In memory alone: nothing shows it. */
  request: ReceivedRequest | undefined
  /** Of both bodies. */
  bytes: number
}

/** Something besides exchanges that those who watch a world are told; made only where somebody watches. */
export interface WorldNews {
  news: 'delivery'
  tell(): object
}

/** Is told each entry as it is recorded, `reset` when the world begins anew, and `end` when this process loses it. */
export type JournalWatcher = (event: JournalEntry | WorldNews | 'reset' | 'end') => void

/** What went over the wire in one world. Bounded: the oldest entries make room, and their number is kept. */
export class Journal implements SnapshotPart, BudgetedJournal {
  readonly #limits: Pick<Limits, 'journal' | 'journalBytes'>
  readonly #budget: JournalBudget | undefined
  /** By place: that of an id is the same again when as many came as there is room for. */
  readonly #kept: (Kept | undefined)[] = []
  #bytes = 0
  /** The id of the oldest that is there, or would be. */
  #first = 1
  #next = 1
  /** One set for all journals that a world has in turn: who watches it need not know of a reset. */
  #watchers = new Set<JournalWatcher>()
  #follower: PartFollower | undefined

  constructor(limits: Pick<Limits, 'journal' | 'journalBytes'> = defaultLimits, budget?: JournalBudget) {
    this.#limits = limits
    this.#budget = budget
    budget?.join(this)
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Records an exchange under an id; what it holds is told, secrets replaced, when somebody looks: few are looked at. */
  record(tell: Kept['tell'], request?: ReceivedRequest, bytes = 0): string {
    const kept: Kept = { id: String(this.#next), tell, request, bytes }
    const { journal, journalBytes } = this.#limits
    if (this.#next - this.#first >= journal) this.dropOldest()
    while (this.#bytes + bytes > journalBytes && this.#first < this.#next) this.dropOldest()
    this.#put(kept)
    this.#budget?.makeRoom()
    this.#follower?.(kept.id, false)
    for (const watcher of this.#watchers) watcher(entryOf(kept))
    return kept.id
  }

  /** Lets the oldest entry make room; false where there is none. */
  dropOldest(): boolean {
    if (this.#first >= this.#next) return false
    const id = String(this.#first)
    const kept = this.#keptAs(id)
    this.#first += 1
    if (!kept) return true
    this.#kept[this.#slotOf(id)] = undefined
    this.#weigh(-kept.bytes)
    this.#follower?.(id, true)
    return true
  }

  /** How many entries had to make room: where this is not 0, the journal is no proof of absence. */
  get dropped(): number {
    return this.#first - 1
  }

  /** From the newest on, or from the first that is older than that id; each is told when it is reached. */
  *backwards(before = this.#next): Generator<JournalEntry> {
    for (let id = Math.min(before, this.#next) - 1; id >= this.#first; id -= 1) {
      const entry = this.find(String(id))
      if (entry) yield entry
    }
  }

  newestFirst(): JournalEntry[] {
    const there = this.#kept.filter((kept) => kept !== undefined)
    return there.map(entryOf).toSorted((a, b) => Number(b.id) - Number(a.id))
  }

  /** An entry that has not made room yet. */
  find(id: string): JournalEntry | undefined {
    const kept = this.#keptAs(id)
    return kept && entryOf(kept)
  }

  /** The request of an entry that has not made room yet. */
  requestOf(id: string): ReceivedRequest | undefined {
    return this.#keptAs(id)?.request
  }

  get isWatched(): boolean {
    return this.#watchers.size > 0
  }

  /** Watches from now on; what it gives back ends it. */
  watch(watcher: JournalWatcher): () => void {
    this.#watchers.add(watcher)
    const watchers = this.#watchers
    return () => watchers.delete(watcher)
  }

  /** Tells its watchers what is no exchange, and is kept elsewhere. */
  announce(news: WorldNews): void {
    for (const watcher of this.#watchers) watcher(news)
  }

  /** Hands its watchers to the journal that takes its place. */
  giveWay(successor: Journal): void {
    this.#budget?.leave(this)
    successor.#watchers = this.#watchers
    for (const watcher of this.#watchers) watcher('reset')
  }

  /** Tells its watchers that nothing more comes from here. */
  end(): void {
    this.#budget?.leave(this)
    for (const watcher of this.#watchers) watcher('end')
  }

  entries(): Entries {
    return this.newestFirst()
      .reverse()
      .map((entry) => [entry.id, entry])
  }

  /** Not kept as it is told: it is written down once, and few are looked at. */
  entry(id: string): unknown {
    const kept = this.#keptAs(id)
    if (!kept) return undefined
    return kept.entry ?? { id, ...kept.tell() }
  }

  /** The requests themselves hold secrets and were in memory alone: these entries cannot be replayed. */
  restore(entries: Entries): void {
    this.#kept.length = 0
    this.#weigh(-this.#bytes)
    const latest = entries.slice(-this.#limits.journal)
    this.#first = Number(latest[0]?.[0] ?? 1)
    for (const [id, written] of latest) {
      const entry = written as JournalEntry
      const bytes = entry.request.body.length + entry.response.body.length
      this.#put({ id, tell: () => entry, entry, request: undefined, bytes })
    }
  }

  follow(follower: PartFollower): void {
    this.#follower = follower
  }

  #put(kept: Kept): void {
    this.#kept[this.#slotOf(kept.id)] = kept
    this.#weigh(kept.bytes)
    this.#next = Math.max(this.#next, Number(kept.id) + 1)
  }

  #weigh(bytes: number): void {
    this.#bytes += bytes
    this.#budget?.changed(this, bytes)
  }

  #slotOf(id: string): number {
    return (Number(id) - 1) % this.#limits.journal
  }

  #keptAs(id: string): Kept | undefined {
    const kept = this.#kept[this.#slotOf(id)]
    return kept?.id === id ? kept : undefined
  }
}

function entryOf(kept: Kept): JournalEntry {
  return (kept.entry ??= { id: kept.id, ...kept.tell() })
}
