import type { components } from '../../../contracts/bkyemek/bodies.js'
import { TrackedMap } from '../../persistence/tracked/tracked-map.js'
import { writtenBytes } from '../../persistence/tracked/written-bytes.js'

export type Order = components['schemas']['Order']

/** How a repeated siparis_id is treated: reading `bkyemek.duplicate-order`. */
export type DuplicateReading = 'replay' | 'refused'

/** What became of an order that was sent. */
export type Placement = 'taken' | 'replayed' | 'refused'

/** The orders that a POS has taken, by `siparis_id`. A refused order never comes here. */
export class OrderStore {
  /** The bodies are UTF-8: what is not was refused. */
  readonly #bodies = new TrackedMap<number, Buffer>({ readKey: Number, ...writtenBytes })
  readonly parts = { bodies: this.#bodies }

  /** Takes the order, or tells what its id means now. The bytes are kept: they are a quarter of the object. */
  place({ siparis_id: id }: Order, rawBody: Buffer, duplicates: DuplicateReading): Placement {
    if (this.#bodies.has(id)) return duplicates === 'replay' ? 'replayed' : 'refused'
    // A copy: the bytes that came are part of a larger piece, which would be kept with them.
    this.#bodies.set(id, Buffer.from(rawBody))
    return 'taken'
  }

  find(id: number): Order | undefined {
    const body = this.#bodies.get(id)
    return body && (JSON.parse(body.toString()) as Order)
  }

  /** Each is read when it is reached. */
  *list(): Generator<Order> {
    for (const body of this.#bodies.values()) yield JSON.parse(body.toString()) as Order
  }

  get size(): number {
    return this.#bodies.size
  }
}
