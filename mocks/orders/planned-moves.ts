import { KeptMap } from '../persistence/tracked/tracked-map.js'
import type { PlannedMove } from './plan-move.js'

/** What orders of a world are still to do by the clock. */
export class PlannedMoves {
  readonly #moves = new KeptMap<number, PlannedMove>({ readKey: Number })
  readonly parts = { 'planned-moves': this.#moves }
  #last = 0

  /** Adds a move; what it gives back takes it out again. */
  add(move: PlannedMove): () => void {
    this.#last += 1
    const key = this.#last
    this.#moves.set(key, move)
    return () => void this.#moves.delete(key)
  }

  /** Takes all out, to be planned again. */
  takeAll(): PlannedMove[] {
    const moves = [...this.#moves.values()]
    this.#moves.clear()
    return moves
  }
}
