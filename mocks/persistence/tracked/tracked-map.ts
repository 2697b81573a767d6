import { LimitReached } from '../../limits/limit-reached.js'
import type { Entries, SnapshotPart, PartFollower } from './snapshot-part.js'

/**
 * How keys and values are written down; those that JSON holds as they are, and that nobody changes in place, need
 * nothing.
 */
export interface Writing<Key, Value> {
  readKey?(key: string): Key
  write?(value: Value): unknown
  read?(written: unknown): Value
}

/** A map that can be written down. Whoever changes a value in place says so by `touch`. */
export class TrackedMap<Key extends string | number, Value> implements SnapshotPart {
  #map = new Map<Key, Value>()
  #given: ReadonlyMap<Key, Value> | undefined
  #follower: PartFollower | undefined
  #most = Infinity
  readonly #writing: Writing<Key, Value>

  constructor(writing: Writing<Key, Value> = {}) {
    this.#writing = writing
  }

  get size(): number {
    return this.#map.size
  }

  get(key: Key): Value | undefined {
    return this.#map.get(key)
  }

  has(key: Key): boolean {
    return this.#map.has(key)
  }

  keys(): MapIterator<Key> {
    return this.#map.keys()
  }

  values(): MapIterator<Value> {
    return this.#map.values()
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.#map.entries()
  }

  /** From now on it takes no new key where it has so many beside those that were given. */
  bound(most: number): void {
    this.#most = most + (this.#given?.size ?? 0)
  }

  /** How many there are beside those that were given. */
  get added(): number {
    return this.#map.size - (this.#given?.size ?? 0)
  }

  set(key: Key, value: Value): void {
    if (this.#map.size >= this.#most && !this.#map.has(key)) throw new LimitReached('orders')
    this.#map.set(key, value)
    this.#follower?.(String(key), false)
  }

  delete(key: Key): boolean {
    const isGone = this.#map.delete(key)
    if (isGone) this.#follower?.(String(key), true)
    return isGone
  }

  clear(): void {
    for (const key of [...this.#map.keys()]) this.delete(key)
  }

  /** The value of that key was changed in place. */
  touch(key: Key): void {
    this.#follower?.(String(key), false)
  }

  /** What it has now was given by the settings: it is written down only where it is changed, so that they may change. */
  giveAll(): void {
    this.#given = new Map(this.#map)
  }

  entries(): Entries {
    const keys = this.#given ? new Set([...this.#given.keys(), ...this.#map.keys()]) : this.#map.keys()
    const entries: Entries = []
    for (const key of keys) {
      const held = this.#written(key)
      if (held !== undefined) entries.push([String(key), held])
    }
    return entries
  }

  entry(key: string): unknown {
    return this.#written(this.#readKey(key))
  }

  restore(entries: Entries): void {
    this.#map = new Map(this.#given)
    this.extend(entries)
  }

  extend(entries: Entries): void {
    const { read = (written) => written as Value } = this.#writing
    for (const [key, written] of entries) {
      if (written === null) this.#map.delete(this.#readKey(key))
      else this.#map.set(this.#readKey(key), read(written))
    }
  }

  follow(follower: PartFollower): void {
    this.#follower = follower
  }

  #readKey(key: string): Key {
    return this.#writing.readKey?.(key) ?? (key as Key)
  }

  #written(key: Key): unknown {
    const value = this.#map.get(key)
    if (this.#given?.has(key) && this.#given.get(key) === value) return undefined
    if (value === undefined) return this.#given?.has(key) ? null : undefined
    return this.#writing.write ? this.#writing.write(value) : value
  }
}
