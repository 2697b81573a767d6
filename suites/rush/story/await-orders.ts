import { setTimeout as pause } from 'node:timers/promises'
import { wasReported } from '../../rehearse/judge/told-stages.js'
import type { PlayedOrder } from '../../rehearse/play/played-order.js'
import type { Stage } from '../../rehearse/stage/stage.js'
import type { Couriers } from './couriers.js'
import type { FollowedOrders } from './followed-orders.js'
import { hasReachedTheOther } from './call-off-fault.js'
import { isTold } from './order-faults.js'
import type { RushableStory } from './rushable-story.js'

const lookEveryMs = 200
/** What should not come gets this long to come, when everything that should is there. */
const afterwardsMs = 1000
/** Who goes on for so many times the patience goes on for ever. */
const mostPatiences = 10

export interface AwaitedOrders {
  rushable: RushableStory
  stage: Stage
  followed: FollowedOrders
  couriers: Couriers
  /** How long nothing may happen before nobody waits any more. */
  patienceMs: number
  stop: AbortSignal
}

/** Waits until each of these orders is where its story ends, as long as anything goes on. */
export async function awaitOrders(orders: readonly PlayedOrder[], awaited: AwaitedOrders): Promise<void> {
  const { stage, followed, patienceMs, stop } = awaited
  const { log, implementation } = stage
  const began = log.now
  let pending = orders
  const isInVain = (): boolean =>
    log.now - Math.max(began, followed.lastMoveAt) > patienceMs ||
    log.now - began > patienceMs * mostPatiences ||
    implementation.ended() !== undefined
  while (!stop.aborted && !isInVain()) {
    pending = pending.filter((order) => !isAtItsEnd(order, awaited))
    if (pending.length === 0) break
    await pause(lookEveryMs, undefined, { signal: stop }).catch(() => undefined)
  }
  await pause(afterwardsMs, undefined, { signal: stop }).catch(() => undefined)
}

function isAtItsEnd(
  order: PlayedOrder,
  { rushable: { story }, stage, followed, couriers }: AwaitedOrders,
): boolean {
  const last = order.handOvers.at(-1)
  if (!last || !couriers.isOver(last.surface, last.id)) return false
  const calls = followed.callsOf(order)
  if (couriers.calledOffAt(order)?.id === last.id) return hasReachedTheOther(order, calls, stage)
  if (!isTold({ story }, stage)) return true
  return wasReported({ calls }, order, stage, 'delivered')
}
