import type { components } from '../../../contracts/hiziryemek/bodies.js'
import { isLegalMove } from '../../../contracts/contract/lifecycle.js'
import { lifecycle } from '../../../contracts/hiziryemek/lifecycle.js'
import { TrackedMap } from '../../persistence/tracked/tracked-map.js'

export type Status = components['schemas']['Status']

/** Whether a move outside the natural order is made: reading `hiziryemek.status-moves`. */
export type MoveReading = 'natural-order' | 'free'

/** Which id counts where the two belong to different orders: reading `hiziryemek.conflicting-ids`. */
export type ConflictReading = 'order-id' | 'pos-order-id' | 'refuse'

export interface Order {
  readonly orderId: string
  readonly status: Status
}

/** An order with the ids of the POS that it is known by, the first one first. */
export interface LinkedOrder extends Order {
  readonly posOrderIds: readonly string[]
}

/** The ids that a call may name an order by; at least one is there. */
export interface OrderIds {
  orderId: string | undefined
  posOrderId: string | undefined
}

/** Orders by HızırYemek's id, and by as many ids of the POS as were linked to them. */
export class OrderStore {
  readonly #statuses = new TrackedMap<string, Status>()
  readonly #orderIds = new TrackedMap<string, string>()
  /** The ids of the POS by order, made when it is asked for; how many there are tells whether it is still right. */
  #links = { count: 0, byOrder: new Map<string, string[]>() }
  readonly parts = { statuses: this.#statuses, 'order-ids': this.#orderIds }

  place(orderId: string, posOrderId: string, status: Status): void {
    this.#statuses.set(orderId, status)
    this.link(orderId, posOrderId)
  }

  /** From now on the order is also found by this id of the POS, if that is no other order's. */
  link(orderId: string, posOrderId: string): void {
    if (this.#orderIds.has(posOrderId)) return
    this.#orderIds.set(posOrderId, orderId)
    this.#noteLink(orderId, posOrderId)
  }

  /** The order that the ids name; nothing where one of them names none, but for a new `posOrderId`. */
  find({ orderId, posOrderId }: OrderIds, conflicts: ConflictReading): Order | 'conflict' | undefined {
    const linked = posOrderId === undefined ? undefined : this.#orderIds.get(posOrderId)
    if (orderId === undefined) return this.#order(linked)
    const order = this.#order(orderId)
    if (!order || linked === undefined || linked === orderId || conflicts === 'order-id') return order
    return conflicts === 'refuse' ? 'conflict' : this.#order(linked)
  }

  /** Gives the order a status; false where the reading forbids the move. The status that it has is no move. */
  advance({ orderId, status: from }: Order, to: Status, moves: MoveReading): boolean {
    if (moves === 'natural-order' && to !== from && !isLegalMove(lifecycle, from, to)) return false
    this.#statuses.set(orderId, to)
    return true
  }

  /** By command, wherever it stood: whether the move is legal is asked before. */
  move(orderId: string, to: Status): void {
    this.#statuses.set(orderId, to)
  }

  /** The order with the ids of the POS. */
  findLinked(orderId: string): LinkedOrder | undefined {
    const order = this.#order(orderId)
    return order && { ...order, posOrderIds: this.#posOrderIdsOf(orderId) }
  }

  *list(): Generator<LinkedOrder> {
    for (const [orderId, status] of this.#statuses) {
      yield { orderId, status, posOrderIds: this.#posOrderIdsOf(orderId) }
    }
  }

  #posOrderIdsOf(orderId: string): readonly string[] {
    if (this.#links.count !== this.#orderIds.size) {
      this.#links = { count: 0, byOrder: new Map() }
      for (const [posOrderId, linked] of this.#orderIds) this.#noteLink(linked, posOrderId)
    }
    return this.#links.byOrder.get(orderId) ?? []
  }

  #noteLink(orderId: string, posOrderId: string): void {
    const { byOrder } = this.#links
    const known = byOrder.get(orderId)
    if (known) known.push(posOrderId)
    else byOrder.set(orderId, [posOrderId])
    this.#links.count += 1
  }

  #order(orderId: string | undefined): Order | undefined {
    const status = orderId === undefined ? undefined : this.#statuses.get(orderId)
    return orderId === undefined || status === undefined ? undefined : { orderId, status }
  }
}
