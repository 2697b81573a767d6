import type { Surface } from '../contracts/surfaces.js'

/** One recorded request and its answer; secrets are already replaced. */
export interface JournalEntry {
  id: string
  surface: Surface
  operation: string
  request: {
    method: string
    path: string
    headers: Record<string, string | string[] | undefined>
    body: string
  }
  response: { status: number; headers: Record<string, string | string[]>; body: string }
  /** Milliseconds since 1970, on the world's clock. */
  at: number
}

/** What went over the wire in one world. Bounded: the oldest entries make room, and their number is kept. */
export class Journal {
  readonly capacity: number
  #entries: JournalEntry[] = []
  #next = 1

  constructor(capacity = 10_000) {
    this.capacity = capacity
  }

  record(entry: Omit<JournalEntry, 'id'>): void {
    const recorded = { id: String(this.#next), ...entry }
    this.#entries[(this.#next - 1) % this.capacity] = recorded
    this.#next += 1
  }

  /** How many entries had to make room: where this is not 0, the journal is no proof of absence. */
  get dropped(): number {
    return Math.max(0, this.#next - 1 - this.capacity)
  }

  newestFirst(): JournalEntry[] {
    return this.#entries.toSorted((a, b) => Number(b.id) - Number(a.id))
  }
}
