import { TrackedMap } from './tracked-map.js'
import type { Entries, SnapshotPart, PartFollower } from './snapshot-part.js'

/** A set of texts that can be written down. */
export class TrackedSet implements SnapshotPart {
  readonly #members = new TrackedMap<string, 1>()

  /** `given` are always in it and never written down. */
  constructor(given: Iterable<string> = []) {
    for (const member of given) this.#members.set(member, 1)
    this.#members.giveAll()
  }

  get added(): number {
    return this.#members.added
  }

  bound(most: number): void {
    this.#members.bound(most)
  }

  has(member: string): boolean {
    return this.#members.has(member)
  }

  add(member: string): void {
    this.#members.set(member, 1)
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.#members.keys()
  }

  entries(): Entries {
    return this.#members.entries()
  }

  entry(key: string): unknown {
    return this.#members.entry(key)
  }

  restore(entries: Entries): void {
    this.#members.restore(entries)
  }

  extend(entries: Entries): void {
    this.#members.extend(entries)
  }

  follow(follower: PartFollower): void {
    this.#members.follow(follower)
  }
}
