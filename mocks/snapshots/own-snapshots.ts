import type { StateSnapshots } from '../mock-surface.js'

/** A state that writes down what changes of it as data that JSON can hold, and reads it back in place of what it has. */
interface SelfKeeping {
  take(): unknown
  restore(kept: never): void
}

/** Snapshots of a state that takes and restores itself. */
export const ownSnapshots: StateSnapshots<SelfKeeping> = {
  take: (state) => state.take(),
  restore: (state, kept) => state.restore(kept as never),
}
