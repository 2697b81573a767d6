import type { Surface } from '../../contracts/contract/surfaces.js'
import { TrackedMap } from '../persistence/tracked/tracked-map.js'

/** A move that an order is to make by the clock. */
export interface PlannedMove {
  surface: Surface
  id: string
  /** Without it, the only way forward from where the order is then. */
  to?: string
  /** Milliseconds since 1970, on the world's clock. */
  at: number
}

/** What orders of a world are still to do by the clock. */
export class PlannedMoves {
  readonly #moves = new TrackedMap<number, PlannedMove>({ readKey: Number })
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
