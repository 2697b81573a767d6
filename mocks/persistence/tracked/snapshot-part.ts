/** Plain data by key, in an order, as JSON can hold it; `null` stands for what was given and is gone. */
export type Entries = [key: string, value: unknown][]

/** A piece of a world's state that can be written down entry by entry, and read back. */
export interface SnapshotPart {
  /** All that there is to write down, as it is kept: nothing of it changes afterwards, and nobody may change it. */
  entries(): Entries
  /** One entry, as it is kept; `undefined` where there is nothing to write down under that key. */
  entry(key: string): unknown
  /** How many entries came to what was given, of what may grow without end. */
  readonly added?: number
  /** From now on it takes no new entry where it has so many. */
  bound?(most: number): void
  /** Puts these in place of what it has, as they were kept or as JSON holds them. */
  restore(entries: Entries): void
  /** Puts further ones behind those that it was restored to: many are not restored in one go. */
  extend?(entries: Entries): void
  /** Tells the key of each entry that changes from now on, and whether it went. */
  follow(follower: PartFollower): void
}

export type PartFollower = (key: string, isGone: boolean) => void

export type SnapshotParts = Readonly<Record<string, SnapshotPart>>
