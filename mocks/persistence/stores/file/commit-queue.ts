import { setImmediate as nextTurn } from 'node:timers/promises'
import { WorldLost } from '../world-lost.js'
import type { Changes } from '../world-store.js'

/** Changes that wait for the transaction that takes them all. */
export interface WaitingCommit {
  world: string
  term: string
  changes: Changes
  /** The world was claimed or forgotten since. */
  isLost: boolean
}

/** All that is to be written in a turn goes in one transaction: the disk takes its time for each. */
export class CommitQueue {
  readonly #write: (waiting: readonly WaitingCommit[]) => Promise<void>
  #waiting: WaitingCommit[] = []
  #flush: Promise<void> | undefined

  constructor(write: (waiting: readonly WaitingCommit[]) => Promise<void>) {
    this.#write = write
  }

  async commit(world: string, term: string, changes: Changes): Promise<void> {
    const waiting = { world, term, changes, isLost: false }
    this.#waiting.push(waiting)
    this.#flush ??= nextTurn().then(() => {
      this.#flush = undefined
      const all = this.#waiting
      this.#waiting = []
      return this.#write(all)
    })
    await this.#flush
    if (waiting.isLost) throw new WorldLost(world)
  }

  /** Comes back when nothing waits any more, however that ended. */
  async rest(): Promise<void> {
    await this.#flush?.catch(() => undefined)
  }
}
