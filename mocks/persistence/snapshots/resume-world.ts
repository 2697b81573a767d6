import type { MockSurface } from '../../surfaces/mock-surface.js'
import { planMove } from '../../orders/plan-move.js'
import type { World } from '../../world/world.js'

/** Has a world whose parts were restored go on with what it had still to do. */
export function resumeWorld(world: World, surfaces: readonly MockSurface[]): void {
  world.deliveries.resume()
  for (const surface of world.inhabited) surface.restored?.(world.stateOf<unknown>(surface))
  for (const move of world.plannedMoves.takeAll()) {
    const surface = surfaces.find((mocked) => mocked.surface === move.surface)
    if (surface) planMove(world, surface, move)
  }
}
