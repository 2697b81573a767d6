/** A process that has worlds, where several keep theirs in one place. */
export interface Owner {
  id: string
  /** Where it listens: without a slash at its end. */
  address: string
}

/** A world that another process has. */
export class Elsewhere {
  readonly owner: Owner

  constructor(owner: Owner) {
    this.owner = owner
  }
}
