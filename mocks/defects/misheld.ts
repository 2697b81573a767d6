import type { SurfaceOrders, WireIds } from '../orders/surface-orders.js'
import type { Members } from './json-bodies.js'
import { remembered } from './remembered.js'

/** How an order is held, as a read-back tells it. */
export interface HeldTimes {
  /** 0 where it is not held. */
  count: number
  order: Members
}

/**
 * What a store of ours does not do wrong, a defect has it do here: how it holds an order, by the order's id, out of how it
 * held it soundly. Only who reads back sees it, as nobody else does where a party answers rightly and files wrongly.
 */
export const misheld = remembered(() => new Map<unknown, (sound: HeldTimes) => HeldTimes>())

/** How a party holds the order that these ids name, its defects included. */
export function heldInTheEnd<State>(
  orders: SurfaceOrders<State>,
  state: State & object,
  ids: WireIds,
): HeldTimes {
  const sound = orders.held(state, ids)
  const held = { count: sound ? 1 : 0, order: { ...sound } }
  const wrong = misheld(state).get(orders.nameIn(ids))
  return wrong ? wrong(held) : held
}
