import { announce } from './announce.js'
import type { Kept, OwnState } from './own-state.js'

/** Gives an order its next status and tells of it: the one place where it moves, by call, by command or by the clock. */
export function moveOrder(state: OwnState, id: string, to: string): Kept | undefined {
  const before = state.orders.get(id)
  if (!before) return undefined
  const after: Kept = { ...before, status: to, movedAt: state.world.clock.now() }
  state.orders.set(id, after)
  state.timers.follow(after)
  announce(state, after, { from: before.status, to })
  return after
}

/** Keeps an order that is new, and tells of it. */
export function keepOrder(state: OwnState, kept: Kept): void {
  state.orders.set(kept.id, kept)
  state.timers.follow(kept)
  announce(state, kept, { from: undefined, to: kept.status })
}
