import { lifecycle } from '../../../contracts/kuzeypos/lifecycle.js'
import { isLegalMove } from '../../../contracts/contract/lifecycle.js'
import { shallowCopies } from '../../persistence/tracked/shallow-copies.js'
import { TrackedMap } from '../../persistence/tracked/tracked-map.js'

export type OrderStatus = keyof typeof lifecycle.states

/** What a courier can report: 1, it set out; 2, it delivered. */
export type CourierStatus = 1 | 2

export interface Order {
  orderId: string
  restaurantId: string
  status: OrderStatus
  /** The system cannot carry out an update of it. */
  updateFails?: boolean
}

/** What became of a report. */
export type Advance = 'updated' | 'final' | 'failed'

export const orderStatuses = Object.keys(lifecycle.states) as OrderStatus[]

/** The order status that a courier's number brings about. */
export function statusFor(courierStatus: CourierStatus): OrderStatus {
  return courierStatus === lifecycle.states['teslim-edildi'].value ? 'teslim-edildi' : 'teslim-edilecek'
}

/** The restaurants' orders; they move by the contract's lifecycle. */
export class OrderStore {
  readonly #orders = new TrackedMap<string, Order>(shallowCopies())
  readonly parts = { orders: this.#orders }

  place(order: Order): void {
    this.#orders.set(order.orderId.toLowerCase(), order)
  }

  find(orderId: string): Order | undefined {
    return this.#orders.get(orderId.toLowerCase())
  }

  /** The order, if it is this restaurant's. */
  findOf(restaurantId: string, orderId: string): Order | undefined {
    const order = this.find(orderId)
    return order?.restaurantId.toLowerCase() === restaurantId.toLowerCase() ? order : undefined
  }

  /** Any order of a restaurant, the oldest. */
  firstOf(restaurantId: string): Order | undefined {
    for (const order of this.#orders.values()) if (order.restaurantId === restaurantId) return order
    return undefined
  }

  list(): Iterable<Order> {
    return this.#orders.values()
  }

  /** By command, whatever a courier may report: whether the move is legal is asked before. */
  move(orderId: string, to: OrderStatus): void {
    const order = this.find(orderId)
    if (order) this.#set(order, to)
  }

  /** Moves an order on, or leaves it as it was and tells why. */
  advance(order: Order, courierStatus: CourierStatus): Advance {
    const next = statusFor(courierStatus)
    if (!isLegalMove(lifecycle, order.status, next)) return 'final'
    if (order.updateFails) return 'failed'
    this.#set(order, next)
    return 'updated'
  }

  #set(order: Order, status: OrderStatus): void {
    order.status = status
    this.#orders.touch(order.orderId.toLowerCase())
  }
}
