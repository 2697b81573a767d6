import type { WatchEvent } from './watch-state.js'

/** What shows how it goes while files and targets are watched. */
export interface WatchView {
  /** Something happened, or a key was pressed. */
  show(event?: WatchEvent): void
  /** Leaves the terminal as it was. */
  end(): void
}
