import { TrackedMap } from '../tracked/tracked-map.js'

/** More than are on their way at a time. */
const mostKept = 4096

/**
 * The calls that were forwarded to whoever had a world, written down with what they did: where the answer to one was
 * lost with its process, the next one that has the world knows whether it was done.
 */
export class ForwardedCalls {
  /** The oldest first. */
  readonly #calls = new TrackedMap<string, 1>()
  readonly parts = { 'forwarded-calls': this.#calls }

  /** False where it was there. */
  add(call: string): boolean {
    if (this.#calls.has(call)) return false
    this.#calls.set(call, 1)
    if (this.#calls.size > mostKept) this.#dropOldest()
    return true
  }

  #dropOldest(): void {
    const [oldest] = this.#calls.keys()
    if (oldest !== undefined) this.#calls.delete(oldest)
  }
}
