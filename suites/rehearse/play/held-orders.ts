import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { Stage } from '../stage/stage.js'
import type { PlayedOrder } from './played-order.js'
import type { HeldOrder } from './played-story.js'

/** What the partners that were given these orders hold of them in the end. */
export async function heldOrders(stage: Stage, orders: readonly PlayedOrder[]): Promise<HeldOrder[]> {
  const surfaces = [...new Set(orders.flatMap(({ handOvers }) => handOvers.map(({ surface }) => surface)))]
  const held = await Promise.all(surfaces.map((surface) => heldAt(stage, surface, orders)))
  return held.flat()
}

async function heldAt(stage: Stage, surface: Surface, orders: readonly PlayedOrder[]): Promise<HeldOrder[]> {
  const { states } = stage.contracts[surface]!.lifecycle
  const kept = await stage.control.orders(surface)
  return kept.flatMap(({ id, status = '' }) => {
    const order = orders.find(({ handOvers }) =>
      handOvers.some((handOver) => handOver.surface === surface && handOver.id === id),
    )
    return order ? [{ surface, id, order, status, isOffTheWay: states[status]?.offTheWay === true }] : []
  })
}
