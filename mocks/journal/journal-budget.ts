/** A journal as those see it that share its memory. */
export interface BudgetedJournal {
  /** Of the bodies in it. */
  readonly bytes: number
  /** False where nothing is in it. */
  dropOldest(): boolean
}

/**
 * How much all journals of a server hold together: a caller who names a world for each of his requests would
 * otherwise fill as many journals. The oldest of the fullest make room.
 */
export class JournalBudget {
  readonly #journals = new Set<BudgetedJournal>()
  readonly #most: () => number
  #bytes = 0

  constructor(most: () => number) {
    this.#most = most
  }

  get bytes(): number {
    return this.#bytes
  }

  join(journal: BudgetedJournal): void {
    this.#journals.add(journal)
    this.#bytes += journal.bytes
  }

  leave(journal: BudgetedJournal): void {
    if (this.#journals.delete(journal)) this.#bytes -= journal.bytes
  }

  /** A journal holds so many bytes more, or fewer. */
  changed(journal: BudgetedJournal, by: number): void {
    if (this.#journals.has(journal)) this.#bytes += by
  }

  /** After something was recorded. A little more than is needed goes: looking for the fullest takes its time. */
  makeRoom(): void {
    const most = this.#most()
    while (this.#bytes > most) {
      const fullest = [...this.#journals].reduce((a, b) => (b.bytes > a.bytes ? b : a))
      const enough = most - Math.min(most, fullest.bytes) / 8
      do if (!fullest.dropOldest()) return
      while (this.#bytes > enough)
    }
  }
}
