import type { Kept, OrderTimers, OwnState } from './own-state.js'
import { moveOrder } from './move-order.js'

const minute = 60_000

/** Moves orders when the lifecycle says that time does. */
export class LifecycleTimers implements OrderTimers {
  readonly #state: OwnState
  readonly #callOffs = new Map<string, () => void>()

  constructor(state: OwnState) {
    this.#state = state
  }

  /** Plans what time makes of an order at the status that it has now. */
  follow({ id, status, movedAt }: Kept): void {
    this.#callOffs.get(id)?.()
    this.#callOffs.delete(id)
    const { contract, own, world } = this.#state
    const timer = contract.lifecycle.timers?.find(({ state }) => state === status)
    if (!timer || !own.isServed) return
    const callOff = world.clock.schedule({
      at: movedAt + timer.minutes * minute,
      what: `${own.surface}: order ${id} to ${timer.to}`,
      run: async () => {
        moveOrder(this.#state, id, timer.to)
        await world.deliveries.allSettled()
      },
    })
    this.#callOffs.set(id, callOff)
  }
}
