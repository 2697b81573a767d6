import type { MockSurface } from '../surfaces/mock-surface.js'
import type { World } from '../world/world.js'
import { forwardMovesFrom, movesFrom } from './moves.js'
import type { PlannedMove } from './planned-moves.js'

/** Has an order move when its moment comes. If it may not be moved so by then, it stays where it is. */
export function planMove(world: World, surface: MockSurface, move: PlannedMove): void {
  const { id, to, at } = move
  const takeOut = world.plannedMoves.add(move)
  world.clock.schedule({
    at,
    what: `${surface.surface}: order ${id} ${to === undefined ? 'one step forward' : `to ${to}`}`,
    run: async () => {
      takeOut()
      const { orders, contract } = surface
      const state = world.stateOf<unknown>(surface)
      const status = orders?.find(state, id)?.status
      const [next, ...others] = to === undefined ? forwardMovesFrom(contract.lifecycle, status) : [to]
      if (next === undefined || others.length > 0) return
      if (movesFrom(contract.lifecycle, status).includes(next)) orders?.advance?.(state, id, next, world)
      await world.deliveries.allSettled()
    },
  })
}
