import type { Entries, SnapshotPart, PartFollower } from './snapshot-part.js'

/** One value of plain data that can be written down. */
export class TrackedValue<Value> implements SnapshotPart {
  #value: Value
  #follower: PartFollower | undefined

  constructor(value: Value) {
    this.#value = value
  }

  get value(): Value {
    return this.#value
  }

  set value(value: Value) {
    this.#value = value
    this.#follower?.('', false)
  }

  entries(): Entries {
    return [['', this.#value]]
  }

  entry(): unknown {
    return this.#value
  }

  restore([first]: Entries): void {
    if (first) this.#value = first[1] as Value
  }

  follow(follower: PartFollower): void {
    this.#follower = follower
  }
}
