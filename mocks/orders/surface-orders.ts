import type { DrawContext } from './realistic/draw-context.js'
import type { World } from '../world/world.js'

/** An order as a party keeps it. */
export interface KeptOrder {
  id: string
  /** Of the contract's lifecycle; absent where the party keeps none. */
  status?: string
  /** What the partner's calls name it by, in the partner's words. */
  names: Readonly<Record<string, string | number>>
}

/** What names an order on the wire, by the partner's names. */
export type WireIds = Readonly<Record<string, unknown>>

/** Draws an order's body as it goes over the wire, at that status where the body tells one. */
export type Drawing<State> = (state: State, context: DrawContext, status: string) => object

/** How a party comes by an order without being called. */
export interface OrderCreation<State> {
  /** The contract's schema that a body must keep: `createOrder.request`. */
  schema: string
  /** Whether an order here has a status to be created at. */
  hasStatus: boolean
  /** Apart, so that nobody waits for faker who creates no order. */
  loadDrawing(): Promise<Drawing<State>>
  idOf(order: object): string
  /** Keeps an order, whose id is new; the one place where an order comes to be by command. */
  place(state: State, order: object, status: string, world: World): void
}

/** The orders of a party, for those who look in from outside. */
export interface SurfaceOrders<State> {
  /** The oldest first, each made when it is reached: there may be many. */
  list(state: State): Iterable<KeptOrder>
  find(state: State, id: string): KeptOrder | undefined
  /**
   * What the party holds of the order that the ids of the wire name, in the contract's member names: what a read-back
   * hook tells.
   */
  held(state: State, ids: WireIds): object | undefined
  /** Of the ids of the wire the one that names the order. */
  nameIn(ids: WireIds): unknown
  /** Absent where the party only hears of orders. */
  create?: OrderCreation<State>
  /**
   * Makes a move that the lifecycle allows; the one place where an order moves by command or by the clock.
   * Absent where others move the party's orders.
   */
  advance?(state: State, id: string, to: string, world: World): void
}
